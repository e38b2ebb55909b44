package org.dauys.reading;

/** The faults that reading can find: R0xx in any text, R1xx in YAML, R2xx in single values, R3xx in CSV. */
public enum ReadingCode implements Code {
    /** Occurs when there are more findings than are kept. Details: how many are kept. */
    TOO_MANY_FINDINGS("R001", "there are more findings than are kept"),
    /** Occurs when a text holds a character that is invisible or changes how a line is shown. Details: none. */
    CHARACTER("R002", "a character is invisible or changes how its line is shown"),

    /** Occurs when a YAML file is longer than the limit. Details: the limit in characters. */
    YAML_TOO_LONG("R101", "a YAML file is longer than the limit"),
    /** Occurs when a YAML file holds a tab anywhere. Details: none. */
    YAML_TAB("R102", "a YAML file holds a tab"),
    /** Occurs when a text is not YAML and no closer code fits. The value is the line. Details: the problem. */
    YAML_SYNTAX("R103", "the text is not YAML"),
    /** Occurs when a quotation mark or a bracket is never closed. The value is the line that opens it. Details: none. */
    YAML_UNCLOSED("R104", "a quotation mark or a bracket is never closed"),
    /** Occurs when a line between keys has no colon. The value is the line. Details: none. */
    YAML_COLON_MISSING("R105", "a line between keys has no colon"),
    /** Occurs when a YAML file holds no document. Details: none. */
    YAML_EMPTY("R106", "a YAML file holds nothing"),
    /** Occurs when a second document begins in a YAML file. Details: none. */
    YAML_SEVERAL_DOCUMENTS("R107", "a second document begins in a YAML file"),
    /** Occurs when a YAML file begins with a directive such as {@code %YAML}. Details: none. */
    YAML_DIRECTIVE("R108", "a YAML file has a directive"),
    /** Occurs when a YAML value has a tag. The value is the tag. Details: none. */
    YAML_TAG("R109", "a YAML value has a tag"),
    /** Occurs when a YAML value has an anchor. The value is its name. Details: none. */
    YAML_ANCHOR("R110", "a YAML value has an anchor"),
    /** Occurs when an alias stands instead of a YAML value. The value is its name. Details: none. */
    YAML_ALIAS("R111", "an alias stands instead of a YAML value"),
    /** Occurs when lists and mappings are nested too deeply. Details: the greatest depth. */
    YAML_TOO_DEEP("R112", "lists and mappings are nested too deeply"),
    /** Occurs when a key stands twice in a mapping. Details: the line of the first. */
    YAML_KEY_REPEATED("R113", "a key stands twice in a mapping"),
    /** Occurs when a key is empty, or is a list or a mapping. Details: none. */
    YAML_KEY_NOT_TEXT("R114", "a key is empty, or is a list or a mapping"),
    /** Occurs when a key is too long. Details: the greatest length in characters. */
    YAML_KEY_TOO_LONG("R115", "a key is too long"),
    /** Occurs when a YAML file holds too many keys and values. Details: the greatest number. */
    YAML_TOO_MANY_VALUES("R116", "a YAML file holds too many keys and values"),

    /** Occurs when a required key is not there. Details: none. */
    MISSING("R201", "a required key is not there"),
    /** Occurs when nothing is written where a value belongs. Details: none. */
    BLANK("R202", "nothing is written where a value belongs"),
    /** Occurs when a list or a mapping stands where a text belongs. Details: none. */
    NOT_A_TEXT("R203", "a list or a mapping stands where a text belongs"),
    /** Occurs when something else stands where a list belongs. Details: none. */
    NOT_A_LIST("R204", "something else stands where a list belongs"),
    /** Occurs when something else stands where a mapping belongs. Details: none. */
    NOT_A_MAPPING("R205", "something else stands where a mapping belongs"),
    /** Occurs when a key is not known here. Details: the nearest known key, if one is near. */
    UNKNOWN_KEY("R206", "a key is not known here"),
    /** Occurs when a value is not a whole number and no closer code fits. Details: none. */
    NOT_A_NUMBER("R210", "a value is not a whole number"),
    /** Occurs when a number is below zero where it cannot be. Details: none. */
    NEGATIVE("R211", "a number is below zero where it cannot be"),
    /** Occurs when a number has a fraction. Details: none. */
    FRACTIONAL("R212", "a number has a fraction"),
    /** Occurs when the digits of a number are in groups, such as {@code 1 234}. Details: the digits together. */
    GROUPED("R213", "the digits of a number are in groups"),
    /** Occurs when a number is outside its bounds. Details: the least, the most. */
    OUT_OF_RANGE("R214", "a number is outside its bounds"),
    /** Occurs when a number is greater than any that can be counted with. Details: the greatest. */
    NUMBER_TOO_LARGE("R215", "a number is greater than any that can be counted with"),
    /** Occurs when a date is not written as {@code 2023-03-19}. Details: none. */
    NOT_A_DATE("R220", "a date is not written as 2023-03-19"),
    /** Occurs when a date is written well but is in no calendar. Details: none. */
    NO_SUCH_DAY("R221", "a date is in no calendar"),
    /** Occurs when a ratio is written neither as {@code 5/100} nor as {@code 5 %}. Details: none. */
    NOT_A_RATIO("R230", "a ratio is written neither as 5/100 nor as 5 %"),
    /** Occurs when a ratio is written with a decimal point or comma. Details: none. */
    RATIO_DECIMAL("R231", "a ratio is written with a decimal point or comma"),
    /** Occurs when a ratio divides by zero. Details: none. */
    RATIO_BY_ZERO("R232", "a ratio divides by zero"),
    /** Occurs when a word is not one of the allowed. Details: the allowed words; the nearest, if one is near. */
    UNKNOWN_WORD("R240", "a word is not one of the allowed"),

    /** Occurs when a CSV file has no header. Details: none. */
    CSV_EMPTY("R301", "a CSV file has no header"),
    /** Occurs when the columns of a CSV file are parted by something other than commas. The value is that sign. */
    CSV_SEPARATOR("R302", "the columns are parted by something other than commas"),
    /** Occurs when a required column is not in the header. Details: none. */
    CSV_COLUMN_MISSING("R303", "a required column is not in the header"),
    /** Occurs when the header names a column that is not known. Details: the nearest known column, if one is near. */
    CSV_COLUMN_UNKNOWN("R304", "the header names a column that is not known"),
    /** Occurs when the header names a column twice. Details: none. */
    CSV_COLUMN_REPEATED("R305", "the header names a column twice"),
    /** Occurs when a row has more or fewer fields than the header. The value is how many. Details: the right number. */
    CSV_FIELD_COUNT("R306", "a row has more or fewer fields than the header"),
    /** Occurs when a field is too long. Details: the greatest length in characters. */
    CSV_FIELD_TOO_LONG("R307", "a field is too long"),
    /** Occurs when the quotation mark that opens a field is never closed. Details: none. */
    CSV_QUOTE_UNCLOSED("R308", "a quotation mark that opens a field is never closed"),
    /** Occurs when text follows the quotation mark that closes a field. Details: none. */
    CSV_TEXT_AFTER_QUOTE("R309", "text follows the quotation mark that closes a field"),
    /** Occurs when a field begins or ends with blanks. Details: none. */
    CSV_BLANK_AROUND("R310", "a field begins or ends with blanks");

    private final String id;
    private final String when;

    ReadingCode(String id, String when) {
        this.id = id;
        this.when = when;
    }

    @Override
    public String id() {
        return id;
    }

    /** When the fault occurs, in one English clause, for the manual. */
    public String when() {
        return when;
    }
}
