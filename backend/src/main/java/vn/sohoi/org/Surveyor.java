package vn.sohoi.org;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns the changes as the clerk wrote them into a {@link Blueprint}. */
@ApplicationScoped
class Surveyor {

    private final UnitRepository units;

    Surveyor(UnitRepository units) {
        this.units = units;
    }

    /** The way from words to units while one reorganisation is worked out. */
    private final class Survey implements Blueprint.Ground {

        private final LocalDate day;
        private final Map<String, OrgUnit> opened;
        private final Map<UUID, Standing> known = new HashMap<>();
        private final Map<String, UUID> named;
        private final Blueprint blueprint = new Blueprint(this);
        private String pointer;

        /** Who is spoken of is asked for at once; who cannot be changed is refused only where it would be. */
        Survey(LocalDate day, Map<String, OrgUnit> opened, Set<String> spokenOf) {
            this.day = day;
            this.opened = opened;
            named = units.named(spokenOf, day.minusDays(1));
            units.latest(named.values()).stream()
                    .filter(line -> UnitRepository.changeable(line, day))
                    .forEach(line -> known.put(line.unit().id(), line.standing()));
        }

        @Override
        public Standing standing(UUID unit) {
            return known.computeIfAbsent(unit, id -> units.changeable(id, day).standing());
        }

        @Override
        public List<UUID> under(Collection<UUID> parents) {
            var under = units.everUnderFrom(parents, day);
            var unknown = under.stream().filter(id -> !known.containsKey(id)).toList();
            units.changeable(unknown, day).forEach((id, line) -> known.put(id, line.standing()));
            return under;
        }

        @Override
        public Map<UUID, List<Standing>> standingUnder(Collection<UUID> parents) {
            return units.linesUnderFrom(parents, day).stream()
                    .collect(groupingBy(line -> line.unit().id(), mapping(OrgUnitLine::standing, toList())));
        }

        @Override
        public Map<UUID, Standing> before(Collection<UUID> those) {
            return units.on(those, day.minusDays(1)).stream()
                    .collect(toMap(line -> line.unit().id(), OrgUnitLine::standing));
        }

        UUID unit(String name) {
            if (name == null) {
                throw Refused.at("reorganisation-member", pointer);
            }
            var fresh = opened.get(name);
            if (fresh == null && !named.containsKey(name)) {
                throw Refused.at("reorganisation-unit", pointer);
            }
            return fresh == null ? named.get(name) : fresh.id();
        }

        List<UUID> units(Change change, int least, int most) {
            if (change.units().size() < least || change.units().size() > most) {
                throw Refused.at("reorganisation-member", pointer);
            }
            return change.units().stream().map(this::unit).toList();
        }

        void take(int number, Change change) {
            pointer = "/changes/" + number;
            blueprint.of(pointer);
            if (change.shares() != null && change.kind() != ChangeKind.SPLIT) {
                throw Refused.at("reorganisation-shares", pointer + "/shares");
            }
            for (var unit : change.open()) {
                blueprint.open(
                        opened.get(unit.key()).id(),
                        new Standing(unit(unit.parent()), unit.kind(), unit.type(), unit.name(), unit.code()));
            }
            switch (change.kind()) {
                case OPEN -> units(change, 0, 0);
                case CLOSE -> {
                    var heir = change.to() == null ? null : unit(change.to());
                    units(change, 1, 500).forEach(unit -> blueprint.close(unit, heir));
                }
                case MERGE -> merge(change);
                case SPLIT -> split(change);
                case RENAME -> {
                    var unit = units(change, 1, 1).getFirst();
                    var called = blueprint.standing(unit).called(change.type(), change.name());
                    blueprint.change(unit, called.as(change.level()));
                }
                case RECODE -> {
                    var unit = units(change, 1, 1).getFirst();
                    blueprint.change(unit, blueprint.standing(unit).coded(change.code()));
                }
                case MOVE -> {
                    var parent = unit(change.parent());
                    units(change, 1, 500)
                            .forEach(unit -> blueprint.change(
                                    unit, blueprint.standing(unit).under(parent)));
                }
                case ABOLISH_LEVEL -> {
                    if (change.level() == null) {
                        throw Refused.at("reorganisation-member", pointer + "/level");
                    }
                    units(change, 1, 500).stream()
                            .flatMap(top -> units.ofKindWithin(change.level(), top, day.minusDays(1)).stream())
                            .forEach(unit -> blueprint.close(unit, null));
                }
            }
        }

        private void merge(Change change) {
            var merged = units(change, 1, 500);
            var opens = change.open().size();
            if (opens + (change.to() == null ? 0 : 1) != 1) {
                throw Refused.at("reorganisation-member", pointer + "/to");
            }
            var into = opens == 1 ? unit(change.open().getFirst().key()) : unit(change.to());
            merged.forEach(unit -> blueprint.close(unit, into));
        }

        /** Without shares the numbers go whole to one and the others start anew; records move with what is moved. */
        private void split(Change change) {
            var unit = units(change, 1, 1).getFirst();
            if (change.open().isEmpty()) {
                throw Refused.at("reorganisation-member", pointer + "/open");
            }
            var shares = Shares.of(change, this::unit, pointer + "/shares");
            var taker = change.to() == null && shares.given() ? shares.taker(unit) : unit(change.to());
            var fresh = change.open().stream().map(opens -> unit(opens.key())).toList();
            if (!taker.equals(unit)) {
                blueprint.close(unit, taker);
            }
            if (change.to() == null && !taker.equals(unit) && !fresh.contains(taker)) {
                throw Refused.at("reorganisation-shares", pointer + "/shares");
            }
            fresh.stream().filter(one -> !one.equals(taker)).forEach(one -> blueprint.succeed(unit, one, false));
            if (shares.given()) {
                requireSuccessors(shares, taker, fresh);
                blueprint.divide(shares.of(unit));
            }
        }

        /** Whoever takes the place of the past has a share too: else what was counted would stand beside the shares. */
        private void requireSuccessors(Shares shares, UUID taker, List<UUID> fresh) {
            var named = shares.weights().keySet();
            if (!named.contains(taker) || named.stream().anyMatch(one -> !one.equals(taker) && !fresh.contains(one))) {
                throw Refused.at("reorganisation-shares", pointer + "/shares");
            }
        }
    }

    Blueprint survey(Reorganisation plan) {
        var opened = new HashMap<String, OrgUnit>();
        var changes = plan.changes();
        var inUse = units.keysInUse(changes.stream()
                .flatMap(change -> change.open().stream())
                .map(NewUnit::key)
                .toList());
        for (var i = 0; i < changes.size(); i++) {
            for (var fresh : changes.get(i).open()) {
                if (opened.containsKey(fresh.key()) || inUse.contains(fresh.key())) {
                    throw Refused.at("reorganisation-key", "/changes/" + i + "/open");
                }
                opened.put(fresh.key(), units.found(fresh.key(), fresh.kind(), plan.id()));
            }
        }
        var survey = new Survey(plan.effectiveOn(), opened, spokenOf(changes, opened.keySet()));
        for (var i = 0; i < changes.size(); i++) {
            survey.take(i, changes.get(i));
        }
        survey.blueprint.settle();
        if (survey.blueprint.keepApart().stream().anyMatch(NameClash::stuck)) {
            throw Refused.names(survey.blueprint.clashes());
        }
        return survey.blueprint;
    }

    private static Set<String> spokenOf(List<Change> changes, Set<String> opened) {
        return changes.stream()
                .flatMap(change -> Stream.of(
                                change.units().stream(),
                                change.open().stream().map(NewUnit::parent),
                                Stream.of(change.to(), change.parent()).filter(Objects::nonNull),
                                change.shares() == null ? Stream.<String>empty() : change.shares().keySet().stream())
                        .flatMap(names -> names))
                .filter(name -> !opened.contains(name))
                .collect(toSet());
    }
}
