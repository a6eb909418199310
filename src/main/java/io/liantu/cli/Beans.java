package io.liantu.cli;

/** The application behind the commands. It may start no earlier than a command asks for something of it. */
@FunctionalInterface
interface Beans {

    <T> T get(Class<T> type);
}
