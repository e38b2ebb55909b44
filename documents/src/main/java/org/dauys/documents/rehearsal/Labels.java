package org.dauys.documents.rehearsal;

import org.dauys.election.Text;

/** The words that mark what is made up. */
final class Labels {
    /** Begins the code of every station and commission that is made up. */
    static final String CODE = "R-";

    /** Stands where a table has one word for it. */
    static final String WORD = "rehearsal";

    static final Text MADE_UP = new Text(
            "Жаттығу: сайлау учаскелерінің барлық деректері ойдан шығарылған; олардың қосындысы ғана жарияланған деректерге тең.",
            "Репетиция: все данные избирательных участков вымышлены; опубликованным данным равны только их суммы.",
            "Rehearsal: all figures of polling stations are made up; only their sums are the published ones.");

    static final Text PERSONS_MADE_UP = new Text(
            "Жаттығу: барлық адамдар, олардың аттары, белгілері, тіркелуі, айқындалуы мен актілері ойдан шығарылған, ешбір нақты адам меңзелмейді; дауыстар мен мандаттар ғана жарияланғанға сай.",
            "Репетиция: все лица, их имена, признаки, регистрация, определение депутатов и акты вымышлены, никто настоящий не имеется в виду; опубликованы только голоса и мандаты.",
            "Rehearsal: all persons, their names, traits, registrations, designations and acts are made up, nobody real is meant; only votes and seats are the published ones.");

    static final Text CROWDED = new Text(
            "Учаске аз болғандықтан, олардың тізімдері заңдағы шектен үлкен; осы жаттығуда шек көтерілген.",
            "Участков мало, поэтому их списки больше, чем допускает закон; в этой репетиции предел поднят.",
            "There are few stations, so their registers are larger than the law allows; in this rehearsal the limit is raised.");

    private static final Text MARK = new Text("жаттығу", "репетиция", "rehearsal");
    private static final Text BEFORE = new Text("Жаттығу", "Репетиция", "Rehearsal");

    private Labels() {}

    /** A name with the mark behind it. */
    static Text marked(Text name) {
        return new Text(
                name.kk() + " (" + MARK.kk() + ")",
                name.ru() + " (" + MARK.ru() + ")",
                name.en() + " (" + MARK.en() + ")");
    }

    /** A title with the word before it. */
    static Text titled(Text title) {
        return new Text(
                BEFORE.kk() + ": " + title.kk(), BEFORE.ru() + ": " + title.ru(), BEFORE.en() + ": " + title.en());
    }

    /** The name of a commission of a city or district. */
    static Text territorial(long number, Text area) {
        return new Text(
                "№ " + number + " аумақтық комиссия (" + MARK.kk() + "), " + area.kk(),
                "Территориальная комиссия № " + number + " (" + MARK.ru() + "), " + area.ru(),
                "Territorial commission " + number + " (" + MARK.en() + "), " + area.en());
    }

    /** One line in three languages. */
    static String inAll(Text text) {
        return text.kk() + " / " + text.ru() + " / " + text.en();
    }
}
