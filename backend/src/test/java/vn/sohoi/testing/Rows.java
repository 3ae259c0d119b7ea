package vn.sohoi.testing;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** How many rows each table holds: what was refused must not have left any. */
public final class Rows {

    public static Map<String, Long> counted() {
        var counted = new TreeMap<String, Long>();
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            var tables = statement.executeQuery("""
                    select string_agg(format('select %L, count(*) from %I', tablename, tablename), ' union all ')
                    from pg_tables where schemaname = 'public'""");
            tables.next();
            var counts = statement.executeQuery(tables.getString(1));
            while (counts.next()) {
                counted.put(counts.getString(1), counts.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counted;
    }

    private Rows() {}
}
