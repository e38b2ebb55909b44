package org.dauys.documents.acts;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.RefusalCode;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.documents.Catalogue;
import org.dauys.election.Language;

/** The words of the night in a language: roles, stages, kinds of acts, and why an act is refused. */
public final class ActWords {
    private final ULocale locale;
    private final Properties words;

    private ActWords(ULocale locale, Properties words) {
        this.locale = locale;
        this.words = words;
    }

    /** The words in a language. */
    public static ActWords in(Language language) {
        return new ActWords(
                ULocale.forLocale(language.locale()), Catalogue.read("acts_" + language.code() + ".properties"));
    }

    /** A role. */
    public String of(Role role) {
        return word("role." + role.name());
    }

    /** A stage. */
    public String of(Stage stage) {
        return word("stage." + stage.name());
    }

    /** A kind of act. */
    public String of(Kind kind) {
        return word("kind." + kind.name());
    }

    /** Why an act is refused, in a sentence. */
    public String of(Refusal refusal) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("value", refusal.value());
        List<String> details = refusal.details();
        for (int i = 0; i < details.size(); i++) {
            parts.put(String.valueOf(i), detail(refusal.code(), details.get(i)));
        }
        parts.put("all", String.join(", ", details));
        return new MessageFormat(word(refusal.code().id()), locale).format(parts);
    }

    /** A stage is said in its word; everything else is a code, a number or a name. */
    private String detail(RefusalCode code, String detail) {
        return code == RefusalCode.NOT_IN_STAGE
                ? Arrays.stream(Stage.values())
                        .filter(stage -> stage.name().equals(detail))
                        .findFirst()
                        .map(this::of)
                        .orElse(detail)
                : detail;
    }

    private String word(String key) {
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("There must be words for %s.".formatted(key)));
    }
}
