package io.liantu;

import io.liantu.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Liantu 链图: answers how a development zone builds, fills and extends its industry chains. */
@SpringBootApplication
public class Liantu {

    public static void main(String[] args) {
        Commands.run(Liantu.class, args);
    }
}
