package io.liantu.web.page;

/**
 * An enterprise that would go elsewhere.
 *
 * @param to the name of the region to which it would go
 */
record Moving(Choice who, String to) {}
