package io.liantu.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenTests {

    @Test
    void isUnguessableAndNeverTheSame() {
        var tokens = Stream.generate(Token::next).limit(1000).map(Token::reveal).toList();

        assertThat(tokens)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void tellsNobodyWhatItIs() {
        var token = Token.next();

        assertThat(token.toString()).doesNotContain(token.reveal());
        assertThat(token.hash()).doesNotContain(token.reveal()).hasSize(64);
        assertThat(Token.of(token.reveal()).hash()).isEqualTo(token.hash());
    }
}
