package org.portwright.porting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;
import org.portwright.model.ValueSource;
import org.portwright.model.text.Typed;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * The unconfirmed values of an order, a problem each, to be shown at a field or at a row of numbers. The rule has one
 * problem for all of them, because one mail may bring fifty.
 */
@SuppressWarnings("nls")
public final class UnconfirmedValues {

	/** The code of the rule, and of the problems here. */
	public static final String CODE = "VALUE_UNCONFIRMED";

	/** The words of more sources are not read in one cell. */
	private static final int MOST_SOURCES = 3;

	/** No values. */
	public static final UnconfirmedValues NONE = new UnconfirmedValues(Optional.empty(), List.of());

	private final Optional<Problem> all;
	private final List<ValueSource> fields;
	private final NavigableMap<Long, Piece> numbers = new TreeMap<>();

	private record Piece(NumberRange range, ValueSource source) {
	}

	private UnconfirmedValues(Optional<Problem> all, List<ValueSource> unconfirmed) {
		this.all = all;
		fields = unconfirmed.stream().filter(source -> !ValueSources.isOfNumbers(source)).toList();
		addNumbers(unconfirmed);
	}

	/**
	 * Returns the unconfirmed values of an order, as far as the rule found them.
	 *
	 * @param problems the problems of the order
	 */
	public static UnconfirmedValues of(PortOrder order, List<Problem> problems) {
		Optional<Problem> all = problems.stream().filter(problem -> problem.code().equals(CODE)).findFirst();
		return all.isEmpty() ? NONE
				: new UnconfirmedValues(all, order.getSources().stream().filter(ValueSource::isUnconfirmed).toList());
	}

	/** The pieces are apart from each other, also where an edited file names a number twice. */
	private void addNumbers(List<ValueSource> unconfirmed) {
		List<Piece> pieces = unconfirmed.stream()
				.flatMap(source -> ValueSources.ranges(source).stream().map(range -> new Piece(range, source)))
				.sorted(Comparator.comparingLong(piece -> piece.range().first())).toList();
		long from = 0;
		for (Piece piece : pieces) {
			long first = Math.max(from, piece.range().first());
			if (first <= piece.range().last()) {
				numbers.put(first, new Piece(new NumberRange(first, piece.range().last()), piece.source()));
				from = piece.range().last() + 1;
			}
		}
	}

	/** Returns whether a problem is that of one unconfirmed field, which can be confirmed by its path alone. */
	public static boolean isOfField(Problem problem) {
		return problem.code().equals(CODE) && problem.places().isEmpty();
	}

	/** Returns the problems of an order by field: the one of all unconfirmed values becomes one for each field. */
	public static List<Problem> byField(PortOrder order, List<Problem> problems) {
		UnconfirmedValues values = of(order, problems);
		if (values.all.isEmpty()) {
			return problems;
		}
		List<Problem> apart = new ArrayList<>(problems);
		apart.removeIf(problem -> problem.code().equals(CODE));
		apart.addAll(values.ofFields());
		return List.copyOf(apart);
	}

	private List<Problem> ofFields() {
		Map<String, ValueSource> byField = new LinkedHashMap<>();
		fields.forEach(source -> byField.putIfAbsent(Typed.text(source.getField()), source));
		return byField.entrySet().stream().map(field -> problem(field.getKey(), 1, List.of(),
				Typed.text(field.getValue().getValue()), Set.of(field.getValue()))).toList();
	}

	/**
	 * Returns the problem of those of some numbers that are unconfirmed; its places are these.
	 *
	 * @param path path of the entry that has the numbers
	 */
	public Optional<Problem> ofNumbers(String path, NumberRange of) {
		List<NumberRange> found = new ArrayList<>();
		Set<ValueSource> sources = new LinkedHashSet<>();
		Map.Entry<Long, Piece> piece = numbers.floorEntry(of.first());
		if (piece == null || piece.getValue().range().last() < of.first()) {
			piece = numbers.higherEntry(of.first());
		}
		while (piece != null && piece.getKey() <= of.last()) {
			NumberRange range = piece.getValue().range();
			found.add(new NumberRange(Math.max(of.first(), range.first()), Math.min(of.last(), range.last())));
			sources.add(piece.getValue().source());
			piece = numbers.higherEntry(piece.getKey());
		}
		List<NumberRange> folded = NumberRanges.fold(found);
		return found.isEmpty() ? Optional.empty()
				: Optional.of(problem(path, NumberRanges.count(folded), RangeSets.texts(folded),
						ValueSources.text(folded), sources));
	}

	private Problem problem(String path, long count, List<String> places, String value, Set<ValueSource> sources) {
		Problem rule = all.orElseThrow();
		String words = sources.stream().map(UnconfirmedValues::words).distinct().limit(MOST_SOURCES)
				.collect(Collectors.joining("; "));
		return new Problem(CODE, rule.severity(), rule.object(), path, value,
				RuleTexts.message(CODE, "value", List.of(words)), count, places, List.of(), false, false,
				Optional.empty(), List.of());
	}

	private static String words(ValueSource source) {
		@Nullable
		String words = source.getWords();
		@Nullable
		String file = source.getFile();
		if (words == null || words.isBlank()) {
			return RuleTexts.message(CODE, file == null ? "text" : "file", List.of(Typed.text(file)));
		}
		return RuleTexts.message(CODE, file == null ? "words" : "wordsOfFile", List.of(words, Typed.text(file)));
	}
}
