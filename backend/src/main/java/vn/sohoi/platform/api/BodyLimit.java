package vn.sohoi.platform.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts a body that does not say its length, and stops reading where {@link HttpProblems} would have refused it. */
class BodyLimit {

    /** Ten megabytes of photo and what a form adds; stays below {@code quarkus.http.limits.max-body-size}. */
    static final long MOST = 11L * 1024 * 1024;

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static final class Counted extends FilterInputStream {
        private long left = MOST;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new ClientErrorException(413);
            }
        }
    }
}
