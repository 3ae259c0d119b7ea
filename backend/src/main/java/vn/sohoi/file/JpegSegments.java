package vn.sohoi.file;

/** The decoder draws a JPEG that was cut off as grey and says nothing, so whether it is whole is asked of its markers. */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /** Steps from marker to marker; a picture within the metadata is stepped over, what follows the end does not matter. */
    static boolean reachTheEnd(byte[] jpeg) {
        var at = 2;
        while (at + 1 < jpeg.length) {
            var marker = at(jpeg, at + 1);
            if (at(jpeg, at) != 0xFF) {
                return false;
            } else if (marker == END_OF_IMAGE) {
                return true;
            } else if (marker == 0xFF) { // padding
                at++;
            } else {
                at = after(jpeg, at, marker);
            }
        }
        return false;
    }

    private static int after(byte[] jpeg, int at, int marker) {
        if (at + 3 >= jpeg.length) {
            return jpeg.length;
        }
        var next = at + 2 + (at(jpeg, at + 2) << 8 | at(jpeg, at + 3));
        if (marker != START_OF_SCAN) {
            return next;
        }
        while (next + 1 < jpeg.length && (at(jpeg, next) != 0xFF || belongsToScan(at(jpeg, next + 1)))) {
            next++;
        }
        return next;
    }

    /** A stuffed zero, or one of the eight restart markers. */
    private static boolean belongsToScan(int marker) {
        return marker == 0 || marker >= 0xD0 && marker <= 0xD7;
    }

    private static int at(byte[] jpeg, int index) {
        return jpeg[index] & 0xFF;
    }

    private JpegSegments() {}
}
