package vn.sohoi.org;

import java.util.UUID;

/** What is dated of a unit: under whom it stands, what it is, and how it is called. */
record Standing(UUID parent, UnitKind kind, String type, String name, String code) {

    Standing under(UUID newParent) {
        return new Standing(newParent, kind, type, name, code);
    }

    Standing called(String newType, String newName) {
        return new Standing(parent, kind, newType == null ? type : newType, newName == null ? name : newName, code);
    }

    Standing coded(String newCode) {
        return new Standing(parent, kind, type, name, newCode);
    }

    Standing as(UnitKind newKind) {
        return newKind == null ? this : new Standing(parent, newKind, type, name, code);
    }

    String fullName() {
        return type.isBlank() ? name : Character.toUpperCase(type.charAt(0)) + type.substring(1) + " " + name;
    }
}
