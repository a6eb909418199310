package io.liantu.intake.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file that a test writes into a folder. */
interface Writing {

    Path to(Path folder) throws IOException;

    /** The first row of a sheet, with one text. */
    static String cell(String text) {
        return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    static Xlsx sheet(String rows) {
        return new Xlsx("企业", rows);
    }

    static Writing xlsx(Xlsx workbook) {
        return folder -> workbook.writeTo(folder.resolve("a.xlsx"));
    }

    static Writing csv(String text) {
        return folder -> Files.writeString(folder.resolve("a.csv"), text);
    }

    static Writing bytes(String name, int... bytes) {
        return folder -> {
            var content = new byte[bytes.length];
            IntStream.range(0, bytes.length).forEach(i -> content[i] = (byte) bytes[i]);
            return Files.write(folder.resolve(name), content);
        };
    }

    static Writing zip(String... namesAndTexts) {
        return folder -> {
            var file = folder.resolve("a.zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                    zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
            return file;
        };
    }

    /** A file with a name in its bytes replaced by one of the same length, as no writer of archives would do it. */
    static Writing renamed(String from, String to, Writing writing) {
        return folder -> {
            var file = writing.to(folder);
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Files.writeString(file, bytes.replace(from, to), StandardCharsets.ISO_8859_1);
        };
    }

    /** The flag for a password stands at byte 6 of a file's own header and at byte 8 of its entry in the directory. */
    static Writing encrypted() {
        return folder -> {
            var file = zip("a.csv", "id").to(folder);
            var bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length - 10; i++) {
                if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] <= 3) {
                    bytes[i + (bytes[i + 2] == 3 ? 6 : 8)] |= 1;
                }
            }
            return Files.write(file, bytes);
        };
    }
}
