package vn.sohoi.platform.persistence;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.sohoi.platform.Digest;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;

/**
 * Keyset pages over one sort column and the id: page 1,000 costs what page 1 costs. The cursor carries the
 * last key and a digest of the filter, so that a cursor of another list is refused.
 */
public final class Keyset<T> {

    private final Class<T> type;
    private final String column;
    private final boolean descending;
    private final Function<T, String> key;
    private final Function<T, UUID> id;
    private final Function<String, Object> parse;

    public Keyset(
            Class<T> type,
            String column,
            boolean descending,
            Function<T, String> key,
            Function<T, UUID> id,
            Function<String, Object> parse) {
        this.type = type;
        this.column = column;
        this.descending = descending;
        this.key = key;
        this.id = id;
        this.parse = parse;
    }

    public Page<T> page(EntityManager database, Where where, PageQuery paging) {
        var entity = type.getSimpleName();
        var filter = Digest.sha256(entity + where.clause() + where.parameters()).substring(0, 10);
        var cursor = paging.cursor() == null ? null : Cursor.read(paging.cursor(), filter);
        var back = cursor != null && cursor.back();
        var down = descending != back;
        var hql = "from " + entity + " e where " + where.clause()
                + (cursor == null ? "" : " and (e." + column + ", e.id) " + (down ? "<" : ">") + " (:keyAt, :keyId)")
                + " order by e." + column + (down ? " desc" : " asc") + ", e.id" + (down ? " desc" : " asc");
        var query = database.createQuery(hql, type).setMaxResults(paging.limit() + 1);
        where.parameters().forEach(query::setParameter);
        if (cursor != null) {
            query.setParameter("keyAt", parsed(cursor)).setParameter("keyId", cursor.id());
        }
        var found = new ArrayList<>(query.getResultList());
        var more = found.size() > paging.limit();
        var rows = new ArrayList<>(more ? found.subList(0, paging.limit()) : found);
        if (back) {
            java.util.Collections.reverse(rows);
        }
        var next = back || more ? cursorAt(rows, false, filter) : null;
        var prev = (back ? more : cursor != null) ? cursorAt(rows, true, filter) : null;
        return new Page<>(List.copyOf(rows), next, prev, paging.count() ? count(database, entity, where) : null);
    }

    private Object parsed(Cursor cursor) {
        try {
            return parse.apply(cursor.key());
        } catch (RuntimeException e) {
            throw Cursor.refused();
        }
    }

    private String cursorAt(List<T> rows, boolean back, String filter) {
        if (rows.isEmpty()) {
            return null;
        }
        var row = back ? rows.getFirst() : rows.getLast();
        return new Cursor(back, id.apply(row), key.apply(row)).write(filter);
    }

    private static Long count(EntityManager database, String entity, Where where) {
        var query = database.createQuery("select count(e) from " + entity + " e where " + where.clause(), Long.class);
        where.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private record Cursor(boolean back, UUID id, String key) {

        String write(String filter) {
            var text = filter + "|" + (back ? "b" : "f") + "|" + id + "|" + key;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static Cursor read(String written, String filter) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split("\\|", 4);
                if (parts.length == 4 && parts[0].equals(filter)) {
                    return new Cursor(parts[1].equals("b"), UUID.fromString(parts[2]), parts[3]);
                }
            } catch (IllegalArgumentException e) {
                throw refused();
            }
            throw refused();
        }

        static Problem refused() {
            return new Problem.Invalid("cursor", new Problem.FieldError("cursor", "cursor"));
        }
    }
}
