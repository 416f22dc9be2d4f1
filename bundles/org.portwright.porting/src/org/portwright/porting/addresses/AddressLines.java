package org.portwright.porting.addresses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.internal.texts.Messages;

/**
 * Gives the lines of an address to its fields: from the end the county and the town, then what is left of the street.
 */
@SuppressWarnings("nls")
final class AddressLines {

	private static final Pattern NUMBERED = Pattern
			.compile("(?<number>" + StreetWords.NUMBER + ") (?<street>\\p{L}.*)");
	private static final Pattern THOROUGHFARE = Pattern
			.compile("(?i).*\\S (?:street|st|str|road|rd|lane|ln|avenue|ave|av|"
					+ "drive|dr|close|crescent|cres|place|pl|square|sq|terrace|terr?|gardens|gdns|grove|way|walk|row|hill|parade|"
					+ "quay|wharf|mews|yard|gate|green|rise|view|embankment|boulevard|blvd|circus|broadway|bypass|approach|market|"
					+ "esplanade|promenade|parkway|highway|vale|alley|arcade|bank|bridge|end|passage|ring)\\.?");
	private static final Pattern BUILDING = Pattern
			.compile("(?i)(?:.*\\b)?(?:house|building|centre|center|court|suite|unit|"
					+ "units|flat|apartment|floor|office|offices|studio|room|block|tower|works|mill|mills|warehouse|park|estate|"
					+ "chambers|exchange|hub|po box|hospital|school|college|library|hall|hotel|c/o)\\b.*");
	private static final Pattern RURAL = Pattern
			.compile("(?i).*\\b(?:cottage|farm|farmhouse|barn|barns|lodge|manor|grange)");

	private final List<String> lines;
	private final Map<EAttribute, String> fields = new LinkedHashMap<>();
	private Optional<String> question = Optional.empty();

	AddressLines(List<String> lines, String postcode) {
		this.lines = new ArrayList<>(lines);
		fields.put(Literals.ADDRESS__POSTCODE, postcode);
	}

	/** What each field holds. */
	Map<EAttribute, String> fields() {
		county();
		part();
		town();
		int street = street();
		if (street >= 0) {
			around(street);
		} else {
			withoutStreet();
		}
		return fields;
	}

	/** What is not certain, as a sentence to people. */
	Optional<String> question() {
		return question;
	}

	private void put(EAttribute field, List<String> parts) {
		if (!parts.isEmpty()) {
			fields.put(field, String.join(", ", parts));
		}
	}

	private void county() {
		if (lines.isEmpty()) {
			return;
		}
		String last = lines.getLast();
		if (lines.size() > 1 && PlaceNames.isCounty(last)) {
			fields.put(Literals.ADDRESS__COUNTY, lines.removeLast());
			return;
		}
		String[] words = last.split(" ");
		for (int from = 1; from < words.length; from++) {
			String end = String.join(" ", List.of(words).subList(from, words.length));
			if (PlaceNames.isCounty(end)) {
				fields.put(Literals.ADDRESS__COUNTY, end);
				lines.set(lines.size() - 1, String.join(" ", List.of(words).subList(0, from)));
				return;
			}
		}
	}

	/** The last line has the street too where no line before is one. */
	private void part() {
		if (lines.isEmpty() || lines.stream().limit(lines.size() - 1L)
				.anyMatch(line -> isStreet(line) || NUMBERED.matcher(line).matches())) {
			return;
		}
		List<String> parts = new UnpartedLine(lines.getLast()).parts();
		if (parts.size() > 1) {
			lines.removeLast();
			lines.addAll(parts);
			String town = lines.getLast();
			if (town.indexOf(' ') > 0 && !isStreet(town)) {
				question = Optional.of(NLS.bind(Messages.AddressLines_town, town));
			}
		}
	}

	private void town() {
		if (lines.isEmpty() || isStreet(lines.getLast()) && lines.size() == 1) {
			return;
		}
		fields.put(Literals.ADDRESS__TOWN, lines.removeLast());
	}

	private static boolean isStreet(String line) {
		return THOROUGHFARE.matcher(line).matches();
	}

	/** Where the street is; negative if no line is surely one. */
	private int street() {
		Predicate<String> numbered = line -> NUMBERED.matcher(line).matches();
		return first(numbered.and(AddressLines::isStreet)).orElseGet(
				() -> first(AddressLines::isStreet).orElseGet(() -> first(numbered).orElse(-1)));
	}

	private OptionalInt first(Predicate<String> is) {
		return IntStream.range(0, lines.size()).filter(i -> is.test(lines.get(i))).findFirst();
	}

	private void around(int at) {
		String street = lines.get(at);
		List<String> before = new ArrayList<>(lines.subList(0, at));
		Matcher numbered = NUMBERED.matcher(street);
		if (before.isEmpty() && numbered.matches()) {
			before.add(numbered.group("number"));
			street = numbered.group("street");
		}
		put(Literals.ADDRESS__BUILDING, before);
		fields.put(Literals.ADDRESS__STREET, street);
		put(Literals.ADDRESS__LOCALITY, lines.subList(at + 1, lines.size()));
	}

	/** Many streets are named by one word, such as Kirkgate; a farm stands in a village. */
	private void withoutStreet() {
		int inside = 0;
		while (inside < lines.size() && BUILDING.matcher(lines.get(inside)).matches()) {
			inside++;
		}
		int end = lines.size();
		if (inside == 0 && end == 1) {
			boolean rural = RURAL.matcher(lines.getFirst()).matches();
			put(rural ? Literals.ADDRESS__BUILDING : Literals.ADDRESS__STREET, lines);
			return;
		}
		if (inside == 0 && end > 1) {
			put(Literals.ADDRESS__BUILDING, lines.subList(0, 1));
			put(Literals.ADDRESS__LOCALITY, lines.subList(1, end));
			return;
		}
		put(Literals.ADDRESS__BUILDING, lines.subList(0, inside));
		put(Literals.ADDRESS__STREET, lines.subList(inside, Math.min(inside + 1, end)));
		put(Literals.ADDRESS__LOCALITY, lines.subList(Math.min(inside + 1, end), end));
	}
}
