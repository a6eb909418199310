package io.liantu.intake;

/** The name of a file as somebody else gives it, made harmless. */
final class SafeName {

    private static final int LONGEST = 120;

    private SafeName() {}

    /** Its last part, without what a file system may understand otherwise. */
    static String of(String name) {
        var last = name.replaceFirst("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        var shorter = last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
        return shorter.isBlank() || shorter.startsWith(".") ? "upload" : shorter;
    }
}
