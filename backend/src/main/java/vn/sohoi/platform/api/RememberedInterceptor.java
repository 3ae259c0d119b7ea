package vn.sohoi.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.sohoi.platform.Digest;
import vn.sohoi.platform.security.CurrentActor;

/** Runs inside the transaction of the use case: the effect and the stored answer are committed together or not at all. */
@Remembered
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class RememberedInterceptor {

    private final IdempotencyKey key;
    private final CurrentActor current;
    private final EntityManager database;
    private final ObjectMapper json;

    RememberedInterceptor(IdempotencyKey key, CurrentActor current, EntityManager database, ObjectMapper json) {
        this.key = key;
        this.current = current;
        this.database = database;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (!current.inRequest()) {
            return call.proceed();
        }
        if (key.missing()) {
            throw new QueryParameters.BadParameter("Idempotency-Key", "idempotency-key-required");
        }
        // Whoever lost every office is not even given the answers of before.
        if (!key.given() || current.get().grants().isEmpty()) {
            return call.proceed();
        }
        var caller = current.get().id().toString();
        var name = key.key();
        var request = fingerprint(call);
        var status = key.status();
        key.used();
        lock(caller + " " + name);
        replay(caller, name, request);
        var answer = call.proceed();
        keep(caller, name, request, status, answer);
        return answer;
    }

    private String fingerprint(InvocationContext call) throws JsonProcessingException {
        return Digest.sha256(key.path() + json.writeValueAsString(call.getParameters()));
    }

    private void lock(String name) {
        var free = (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 7))")
                .setParameter("name", name)
                .getSingleResult();
        if (!free) {
            throw new Problem.Conflict("idempotency-running");
        }
    }

    @SuppressWarnings("unchecked")
    private void replay(String caller, String name, String request) {
        List<Object[]> rows = database.createNativeQuery(
                        "select request, status, answer, etag from idempotency_key where caller = :caller and key = :key")
                .setParameter("caller", caller)
                .setParameter("key", name)
                .getResultList();
        for (var row : rows) {
            if (!request.equals(row[0])) {
                throw new Problem.Invalid("idempotency-other-body");
            }
            throw new Remembered.Replay(Response.status(((Number) row[1]).intValue())
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header("ETag", row[3])
                    .header("Idempotency-Replayed", "true")
                    .entity(row[2])
                    .build());
        }
    }

    private void keep(String caller, String name, String request, int status, Object answer) throws Exception {
        database.flush();
        database.createNativeQuery("""
                        insert into idempotency_key (caller, key, request, status, answer, etag)
                        values (:caller, :key, :request, :status, :answer, cast(:etag as text))""")
                .setParameter("caller", caller)
                .setParameter("key", name)
                .setParameter("request", request)
                .setParameter("status", status)
                .setParameter("answer", json.writeValueAsString(answer))
                .setParameter("etag", answer instanceof Versioned v ? EntityTags.of(v.version()) : null)
                .executeUpdate();
    }
}
