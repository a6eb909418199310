package io.liantu.network.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTests {

    private static final long ANOTHER_NAN = 0x7ff8000000000123L;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 8191, 8192, 8193, 65_535, 65_536, 200_001})
    void areReadAsTheyWereWritten(int size) throws IOException {
        var random = new Random(size);
        var bytes = new byte[size];
        random.nextBytes(bytes);
        var ints = random.ints(size).toArray();
        var longs = random.longs(size).toArray();
        var doubles = DoubleStream.concat(
                        DoubleStream.of(Double.longBitsToDouble(ANOTHER_NAN)),
                        random.longs(size).mapToDouble(Double::longBitsToDouble))
                .toArray();

        var file = write(out -> {
            out.bytes("b", bytes);
            out.ints("ints", ints);
            out.longs("longs", longs);
            out.doubles("doubles", Doubles.of(doubles));
        });

        read(file, in -> {
            assertThat(in.bytes("b")).isEqualTo(bytes);
            assertThat(in.ints("ints")).isEqualTo(ints);
            assertThat(in.longs("longs")).isEqualTo(longs);
            assertThat(bits(in.doublesInPlace("doubles"))).isEqualTo(bits(Doubles.of(doubles)));
            in.end();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 8193, 200_001})
    void mayStayInTheirFileWhichMayBeDeleted(int size) throws IOException {
        var random = new Random(size);
        var bytes = new byte[size];
        random.nextBytes(bytes);
        var ints = random.ints(size, -5, 5).toArray();
        var doubles = random.doubles(size).toArray();
        var file = write(out -> {
            out.bytes("b", ByteBuffer.wrap(bytes));
            out.ints("ints", Ints.of(ints));
            out.doubles("doubles", Doubles.of(doubles));
        });

        read(file, in -> {
            var foundBytes = in.bytesInPlace("b");
            var foundInts = in.intsInPlace("ints", -5, 5);
            var foundDoubles = in.doublesInPlace("doubles");
            in.end();
            Files.delete(file);
            assertThat(foundBytes).isEqualTo(ByteBuffer.wrap(bytes));
            assertThat(IntStream.range(0, foundInts.size()).map(foundInts::at).toArray())
                    .isEqualTo(ints);
            assertThat(bits(foundDoubles)).isEqualTo(bits(Doubles.of(doubles)));
            assertThat(foundInts.memory() + foundDoubles.memory()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 3, Integer.MAX_VALUE, 1L << 33, 1L << 61, Long.MIN_VALUE, Long.MAX_VALUE})
    void believeNoLengthThatTheFileHasNoRoomFor(long length) throws IOException {
        var file = folder.resolve("hostile");
        var content = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
        content.putLong(SnapshotFormat.MAGIC).putLong(SnapshotFormat.VERSION);
        content.putInt(ColumnType.DOUBLES.code()).putInt(1).putLong(length).put((byte) 'd');
        Files.write(file, content.array());

        assertRefused("d", () -> read(file, in -> in.doublesInPlace("d")));
    }

    @Test
    void areNoneOfAnotherKindVersionNameOrType() throws IOException {
        var file = write(out -> out.ints("numbers", new int[] {1, 2}));
        var foreign = folder.resolve("foreign");
        Files.writeString(foreign, "id,name\nlaser,激光器\n", StandardCharsets.UTF_8);
        var other = folder.resolve("other");
        var content = Files.readAllBytes(file);
        content[Long.BYTES]++;
        Files.write(other, content);

        assertRefused("it is no snapshot", () -> read(foreign, in -> {}));
        assertRefused("it is of another version", () -> read(other, in -> {}));
        assertRefused("numbery", () -> read(file, in -> in.ints("numbery")));
        assertRefused("numbers", () -> read(file, in -> in.doublesInPlace("numbers")));
        assertRefused("it is too long", () -> read(file, ColumnReader::end));
    }

    @Test
    void areReadOnlyInTheirOrder() throws IOException {
        var one = Files.readAllBytes(write(out -> out.ints("n", new int[] {1})));
        var two = Files.readAllBytes(write(out -> out.ints("n", new int[] {2})));
        var spliced = folder.resolve("spliced");
        var both = ByteBuffer.allocate(one.length + two.length - 16);
        Files.write(spliced, both.put(one).put(two, 16, two.length - 16).array());

        assertRefused(
                "n",
                () -> read(spliced, in -> {
                    assertThat(in.ints("n")).containsExactly(1);
                    in.ints("n");
                }));
    }

    @Test
    void meanWhatTheirReaderExpects() throws IOException {
        var file = write(out -> out.ints("n", new int[] {0, 2, 1}));
        var late = write(out -> out.ints("n", new int[] {1, 2}));
        var none = write(out -> out.ints("n", new int[0]));

        assertRefused("n", () -> read(file, in -> in.starts("n")));
        assertRefused("n", () -> read(late, in -> in.starts("n")));
        assertRefused("n", () -> read(none, in -> in.starts("n")));
        assertRefused("n", () -> read(file, in -> in.ints("n", 0, 2)));
        assertRefused("n", () -> read(file, in -> in.ints("n", 1, 3)));
        assertRefused("n", () -> read(file, in -> in.intsInPlace("n", 0, 2)));
        read(file, in -> assertThat(in.ints("n", 0, 3)).containsExactly(0, 2, 1));
    }

    private interface Writing {

        void into(ColumnWriter out) throws IOException;
    }

    private interface Reading {

        void from(ColumnReader in) throws IOException;
    }

    private Path write(Writing columns) throws IOException {
        var file = Files.createTempFile(folder, "columns", "");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            columns.into(new ColumnWriter(channel));
        }
        return file;
    }

    private static void read(Path file, Reading columns) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            columns.from(new ColumnReader(channel));
        }
    }

    private static void assertRefused(String why, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(SnapshotRefused.class).hasMessage(why);
    }

    private static long[] bits(Doubles values) {
        return IntStream.range(0, values.size())
                .mapToLong(i -> Double.doubleToRawLongBits(values.at(i)))
                .toArray();
    }
}
