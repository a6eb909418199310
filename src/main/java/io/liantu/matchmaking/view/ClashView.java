package io.liantu.matchmaking.view;

/** Why a meeting cannot be somewhere. */
public record ClashView(String kind, String text) {}
