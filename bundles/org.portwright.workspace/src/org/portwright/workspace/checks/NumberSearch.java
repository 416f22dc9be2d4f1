package org.portwright.workspace.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.SoughtDigits;
import org.portwright.porting.facts.FileFacts;
import org.portwright.porting.facts.OrderFacts;
import org.portwright.porting.facts.TenantFacts;
import org.portwright.workspace.checks.NumberHit.Kind;

/**
 * Looks for numbers in what is known of files: by kind, by engagement, by file and then in ascending order, so that the
 * order of one customer is not behind a hundred thousand numbers of the tenant of another.
 */
public final class NumberSearch {

	private final SoughtDigits sought;
	private final BooleanSupplier stopped;
	private final List<NumberHit> hits = new ArrayList<>();
	private long more;

	private NumberSearch(SoughtDigits sought, BooleanSupplier stopped) {
		this.sought = sought;
		this.stopped = stopped;
	}

	/**
	 * Looks for numbers.
	 *
	 * @param facts   what is known of the files, by engagement and name
	 * @param stopped says whether it is to stop
	 * @throws OperationCanceledException if it was asked to stop
	 */
	public static FoundNumbers find(Map<Path, Map<String, FileFacts>> facts, SoughtDigits sought,
			BooleanSupplier stopped) {
		var search = new NumberSearch(sought, stopped);
		Map<Path, Map<String, FileFacts>> sorted = new TreeMap<>();
		facts.forEach((engagement, files) -> sorted.put(engagement, new TreeMap<>(files)));
		for (Kind kind : Kind.values()) {
			sorted.forEach((engagement, files) -> files
					.forEach((name, file) -> search.look(new FilePlace(engagement, name), kind, file)));
		}
		return new FoundNumbers(search.hits, search.more);
	}

	private void look(FilePlace place, Kind kind, FileFacts facts) {
		if (stopped.getAsBoolean()) {
			throw new OperationCanceledException();
		}
		for (NumberRange range : numbers(kind, facts)) {
			Optional<NumberRange> found = sought.firstIn(range);
			while (found.isPresent() && more < FoundNumbers.COUNTED) {
				add(new NumberHit(place, kind, found.get()));
				long next = found.get().last() + 1;
				found = next > range.last() ? Optional.empty()
						: sought.firstIn(new NumberRange(next, range.last()));
			}
		}
	}

	private void add(NumberHit hit) {
		if (hits.size() < FoundNumbers.SHOWN) {
			hits.add(hit);
		} else {
			more++;
		}
	}

	private static List<NumberRange> numbers(Kind kind, FileFacts facts) {
		return switch (facts) {
		case OrderFacts order -> switch (kind) {
		case MOVES -> order.open() ? order.numbers() : List.of();
		case IN_CLOSED_ORDER -> order.open() ? List.of() : order.numbers();
		case INSTALLED -> order.installed();
		case STAYS -> order.staying();
		case HELD -> List.of();
		};
		case TenantFacts tenant -> kind == Kind.HELD
				? NumberRanges.fold(tenant.numbers().values().stream().flatMap(List::stream).toList())
				: List.of();
		};
	}
}
