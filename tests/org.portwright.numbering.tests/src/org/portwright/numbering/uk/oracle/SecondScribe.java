package org.portwright.numbering.uk.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.portwright.numbering.uk.oracle.SecondHand.Phrase;
import org.portwright.numbering.uk.oracle.WrittenNumbers.Piece;

/** Writes texts from known numbers, as customers write to the people who move their telephones. */
@SuppressWarnings("nls")
public final class SecondScribe {

	private static final int MOST_PIECES = 8;

	/** What surrounds numbers in prose and is no telephone number; # a digit, ~ a date, $ money, % a postcode. */
	private static final String[] FILLERS = { "The contract ends on ~.", "Our account is 9### #### with Northwind.",
			"Customer number 6####-##, please quote it.", "The last bill of ~ was $ plus VAT.",
			"We are at Unit 7, Helix Park, %.", "Your order reference is PW-5#####.", "We are open from 8.30 to 17.30.",
			"The bill comes on the 14th of each month.", "Purchase order 61000##### lapses on ~.",
			"VAT GB 555 #### ##, company number 189#####.", "The lift was inspected on ~.",
			"Anything else you need, just ask.", "We would like to move on ~ at 9:00.",
			"Sort code 20-00-00 is on the form.", "Invoice RE-2026-11-0### was for $.", "We pay $ a month.",
			"The SIP trunk has 30 channels.", "There are 45 of us on floors 1 to 3.",
			"Ticket INC00##### is still open.", "The rooms 101-109 are being painted.",
			"Deliveries go to the % entrance.", "The quote from ~ is valid for 30 days.",
			"The router is a model 2960-24.",
			"Serial number 9##-55##-###, firmware 7.4.1.", "The meeting is at 10.15 in room 2.04.",
			"The broadband is a separate contract with Fabrikam Net." };

	private static final String[] LEADS = { "We have ", "Please move ", "Please port ", "The second site uses ",
			"Accounts have ", "Our numbers: ", "The direct dials are ", "Then there is ", "For the move: ",
			"On the bill I see ", "Also ", "The customer rents " };

	private static final String[] TAILS = { "", "", "", " for the warehouse", ", all in use", " (Sales)",
			" in the main office", " for Sales", " at the depot" };

	private static final String[] TEAMS = { "Sales", "Lettings", "Warehouse", "Accounts", "Helpdesk", "Showroom",
			"Reception", "Despatch", "Main office" };

	private static final String[] HEADINGS = { "LEEDS", "## Head office", "Numbers to move:", "=== Depot ===",
			"1. Telephone numbers", "DDIs", "Site 2", "Numbers:", "*Numbers to port*", "Second floor" };

	private final Random random;
	private final SecondHand hand;
	private final StringBuilder text = new StringBuilder();
	private final List<Piece> pieces = new ArrayList<>();
	private final Set<String> shapes = new LinkedHashSet<>();

	private SecondScribe(Random random) {
		this.random = random;
		hand = new SecondHand(random);
	}

	/**
	 * Writes a text with one to eight pieces, the same for the same state of the random numbers.
	 *
	 * @param random decides on everything
	 * @return the text, how its numbers are written, and which piece means which numbers
	 */
	public static WrittenNumbers write(Random random) {
		SecondScribe scribe = new SecondScribe(random);
		scribe.letter();
		return scribe.sent();
	}

	private void letter() {
		int left = 1 + random.nextInt(MOST_PIECES);
		if (hand.chance(40)) {
			text.append(hand.pick("Hi Dan,", "Dear Isla,", "Hello,", "Good morning Dan", "Hi both,")).append("\n\n");
		}
		while (left > 0) {
			if (!text.isEmpty() && hand.chance(30)) {
				text.append(filler()).append("\n\n");
			}
			if (hand.chance(25)) {
				text.append(hand.pick(HEADINGS)).append("\n\n");
			}
			int count = 1 + random.nextInt(Math.min(left, 4));
			left -= section(count);
			text.append("\n\n");
		}
		text.append(hand.chance(50) ? filler() + "\n\n" : "");
		text.append(hand.pick("Kind regards\nMaya Lindqvist\nFacilities", "Thanks\nTom", "Regards, Agnes Birtwhistle",
				"Mit freundlichen Grüßen / kind regards\nJutta Kessler", "Cheers", "")).append("\n");
	}

	/** Writes a section and returns how many pieces are in it. */
	private int section(int count) {
		switch (random.nextInt(9)) {
		case 0, 1 -> prose(count);
		case 2 -> marked(count, hand.pick("- ", "* ", "• ", "· ", "– "));
		case 3 -> marked(count, hand.pick("#. ", "#) ", "(#) "));
		case 4 -> form(count);
		case 5 -> table(count);
		case 6 -> bill(count);
		default -> {
			put(choose(SecondTables.ALL));
			return 1;
		}
		}
		return count;
	}

	/** Sentences, between them others without numbers, wrapped as mail programs do. */
	private void prose(int count) {
		int start = text.length();
		for (int index = 0; index < count; index++) {
			text.append(hand.chance(40) ? filler() + " " : "").append(hand.pick(LEADS));
			int from = text.length();
			put(inline());
			if (hand.chance(25)) {
				breakLine(from, text.length());
			}
			text.append(hand.pick(TAILS)).append(". ");
		}
		text.append(hand.chance(50) ? filler() : "").append(hand.chance(30) ? " " + filler() : "");
		if (hand.chance(60)) {
			wrap(start, 50 + random.nextInt(30));
		}
	}

	/** A list with bullets or with numbers in the place of #. */
	private void marked(int count, String mark) {
		for (int index = 1; index <= count; index++) {
			text.append(index == 1 ? "" : "\n").append(mark.replace("#", Integer.toString(index)));
			String team = hand.pick(TEAMS);
			boolean before = hand.chance(40);
			text.append(before ? team + hand.pick(": ", " – ", ": ") : "");
			int from = text.length();
			put(inline());
			if (hand.chance(15)) {
				breakLine(from, text.length());
			}
			text.append(before ? "" : hand.pick("", "", " (" + team + ")", " – " + team, "\t" + team, " (floor 2)"));
		}
	}

	/** A form with names before the values. */
	private void form(int count) {
		String dots = hand.pick(" ..... ", ": ", ":\t", " = ");
		text.append("Provider").append(dots).append("Northwind Networks\n");
		for (int index = 0; index < count; index++) {
			text.append(hand.pick("Numbers", "DDI range", "Telephone numbers", "Lines")).append(dots);
			put(inline());
			text.append("\n");
		}
		text.append("Account").append(dots).append(filled("SA 9### ####")).append("\nDate").append(dots).append(date());
	}

	/** A table in which each row has a whole piece in its cell. */
	private void table(int count) {
		String between = hand.pick(",", ";", "\t", " | ");
		String before = between.length() == 3 ? "| " : "";
		String behind = between.length() == 3 ? " |" : "";
		boolean dated = hand.chance(50);
		text.append(before).append("Team").append(between).append(hand.pick("Numbers", "DDIs", "Telephone numbers"));
		text.append(dated ? between + "Live since" : "").append(behind);
		text.append(before.isEmpty() ? "" : "\n| --- | --- |" + (dated ? " --- |" : ""));
		for (int index = 0; index < count; index++) {
			Phrase phrase = inline();
			boolean quoted = between.length() == 1 && !between.equals("\t")
					&& (phrase.text().contains(between) || phrase.text().contains("\""));
			String cell = quoted ? phrase.text().replace("\"", "\"\"") : phrase.text();
			text.append("\n").append(before).append(hand.pick(TEAMS)).append(between).append(quoted ? "\"" : "");
			put(new Phrase(phrase.name(), cell, phrase.numbers()));
			text.append(quoted ? "\"" : "").append(dated ? between + date() : "").append(behind);
		}
	}

	/** Lines of a bill in columns, each with its period and price. */
	private void bill(int count) {
		text.append("Service               Number                          Period           Net");
		for (int index = 0; index < count; index++) {
			text.append("\n").append(hand.pick("SIP trunk   ", "DDI rental  ", "Hosted lines")).append(" ".repeat(10));
			int from = text.length();
			put(inline());
			text.append(" ".repeat(Math.max(3, 32 - text.length() + from))).append("01/11 - 30/11   ").append(money());
		}
		text.append("\n                                                Total   ").append(money());
	}

	private Phrase inline() {
		int which = random.nextInt(10);
		return choose(which < 5 ? SecondRanges.ALL : which < 7 ? SecondLists.COUNTS : SecondLists.LISTS);
	}

	private Phrase choose(List<Function<SecondHand, Phrase>> ways) {
		return ways.get(random.nextInt(ways.size())).apply(hand);
	}

	private void put(Phrase phrase) {
		int start = text.length();
		text.append(phrase.text());
		pieces.add(new Piece(start, text.length(), phrase.numbers()));
		shapes.add(phrase.name());
	}

	private String filler() {
		return filled(hand.pick(FILLERS));
	}

	private String filled(String pattern) {
		StringBuilder filled = new StringBuilder();
		pattern.chars().forEach(one -> filled.append(switch (one) {
		case '#' -> Integer.toString(random.nextInt(10));
		case '~' -> date();
		case '$' -> money();
		case '%' -> "M" + (1 + random.nextInt(9)) + " " + random.nextInt(10) + "ZZ";
		default -> Character.toString(one);
		}));
		return filled.toString();
	}

	private String date() {
		int day = 10 + random.nextInt(11);
		return hand.pick("# January 2027", "#/01/2027", "#.01.2027", "2027-01-#", "Tuesday # February", "#th December")
				.replace("#", Integer.toString(day));
	}

	private String money() {
		return "£" + (10 + random.nextInt(900)) + "." + (10 + random.nextInt(90));
	}

	/** Breaks lines at spaces so that none is much longer than the width. */
	private void wrap(int start, int width) {
		int line = start;
		for (int index = start; index < text.length(); index++) {
			if (text.charAt(index) == '\n') {
				line = index + 1;
			} else if (index - line > width && mayBreak(index)) {
				text.setCharAt(index, '\n');
				line = index + 1;
			}
		}
	}

	/** Breaks the line once within a piece, if it has a place for that. */
	private void breakLine(int start, int end) {
		List<Integer> places = IntStream.range(start, end).filter(this::mayBreak).boxed().toList();
		if (!places.isEmpty()) {
			text.setCharAt(places.get(random.nextInt(places.size())), '\n');
		}
	}

	/** Tells whether a new line may begin behind the space, which must not look like an item of a list. */
	private boolean mayBreak(int space) {
		if (text.charAt(space) != ' ' || space + 1 >= text.length()) {
			return false;
		}
		String[] words = text.substring(space + 1).split("\\s", 3);
		boolean letter = Character.isLetterOrDigit(words[0].isEmpty() ? ' ' : words[0].charAt(0));
		return (letter || words[0].startsWith("+44") || words[0].startsWith("(0")) && (words[0].length() > 3
				|| words[0].matches("\\d{3}") && words.length > 1 && words[1].matches("\\d{3}.*"));
	}

	/** Quotes the text or ends its lines as Windows does, sometimes, and moves the pieces with it. */
	private WrittenNumbers sent() {
		String mark = hand.chance(20) ? hand.pick("> ", "> ", ">> ", ">") : "";
		String end = hand.chance(15) ? "\r\n" : "\n";
		StringBuilder sent = new StringBuilder(mark.isEmpty() ? "" : "On " + date() + " Tom Ashby wrote:" + end);
		int[] places = new int[text.length()];
		for (int index = 0; index < text.length(); index++) {
			sent.append(index == 0 || text.charAt(index - 1) == '\n' ? mark : "");
			places[index] = sent.length();
			sent.append(text.charAt(index) == '\n' ? end : String.valueOf(text.charAt(index)));
		}
		List<Piece> moved = pieces.stream()
				.map(one -> new Piece(places[one.start()], places[one.end() - 1] + 1, one.numbers())).toList();
		return new WrittenNumbers(sent.toString(), String.join("; ", shapes), moved);
	}
}
