package io.liantu.alliance;

/**
 * That an enterprise belongs to an alliance 联盟.
 *
 * @param alliance the alliance's name
 * @param leads whether the enterprise has the role of leader 链主 in it
 * @param guides whether the alliance guides the chain that was asked about
 * @param shared whether the alliance works in the region that was asked about, or has a member there that is neither a shell nor closed
 */
public record Membership(String alliance, boolean leads, boolean guides, boolean shared) {}
