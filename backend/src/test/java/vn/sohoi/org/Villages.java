package vn.sohoi.org;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The organisation as a child would keep it: for each unit a list of who it reported to since when, and who took over.
 * Knows nothing of paths, intervals or tables; the property tests hold the database against it.
 */
final class Villages {

    static final LocalDate START = LocalDate.of(2021, 1, 1);

    /** One unit: under whom since when, and who took its numbers when it ended. */
    static final class Village {
        final String key;
        final TreeMap<LocalDate, String> under = new TreeMap<>();
        LocalDate ended;
        String heir;

        Village(String key) {
            this.key = key;
        }
    }

    final Map<String, Village> all = new HashMap<>();
    final List<String> order = new ArrayList<>();

    void open(String key, String parent, LocalDate day) {
        var village = new Village(key);
        village.under.put(day, parent);
        all.put(key, village);
        order.add(key);
    }

    void close(String key, String heir, LocalDate day) {
        all.get(key).ended = day;
        all.get(key).heir = heir;
    }

    void move(String key, String parent, LocalDate day) {
        all.get(key).under.put(day, parent);
    }

    /** Who is below a closed unit goes to whoever took over. */
    void bringAlong(LocalDate day) {
        for (var village : all.values()) {
            var parent = village.under.lastEntry().getValue();
            if (village.ended == null && parent != null && all.get(parent).ended != null) {
                move(village.key, carriesOn(parent), day);
            }
        }
    }

    String carriesOn(String key) {
        var at = all.get(key);
        while (at.ended != null) {
            at = all.get(at.heir);
        }
        return at.key;
    }

    boolean exists(String key, LocalDate day) {
        var village = all.get(key);
        return !day.isBefore(village.under.firstKey()) && (village.ended == null || day.isBefore(village.ended));
    }

    List<String> openOn(LocalDate day) {
        return order.stream().filter(key -> exists(key, day)).toList();
    }

    /** To whom a unit belongs on a day; null at the top. */
    String above(String key, LocalDate day) {
        var village = all.get(key);
        if (village.ended != null && !day.isBefore(village.ended)) {
            return village.heir;
        }
        var since = village.under.floorEntry(day);
        return (since == null ? village.under.firstEntry() : since).getValue();
    }

    boolean belongs(String key, String head, LocalDate day) {
        for (var at = key; at != null; at = above(at, day)) {
            if (at.equals(head)) {
                return true;
            }
        }
        return false;
    }

    /** Everybody who may speak for a closed unit, each since when. */
    Map<String, LocalDate> heirs(String key) {
        var heirs = new HashMap<String, LocalDate>();
        var since = LocalDate.MIN;
        for (var at = all.get(key); at.ended != null; at = all.get(at.heir)) {
            since = since.isAfter(at.ended) ? since : at.ended;
            heirs.put(at.heir, since);
        }
        return heirs;
    }

    Set<String> keys() {
        return all.keySet();
    }
}
