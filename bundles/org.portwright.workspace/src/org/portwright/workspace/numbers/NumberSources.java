package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.ValueSource;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.porting.ValueSources;
import org.portwright.porting.written.OneLine;
import org.portwright.workspace.SourceIds;

/** The sources of numbers that a person takes from a text although they are doubtful. */
@SuppressWarnings("nls")
public final class NumberSources {

	private static final int LONGEST_WORDS = 200;
	private static final String ELLIPSIS = "…";

	private final SourceIds ids;
	private final List<ValueSource> made = new ArrayList<>();

	/** @param order the order that gets the numbers */
	public NumberSources(PortOrder order) {
		ids = new SourceIds(order);
	}

	/**
	 * Makes the source of a range that was read, for any order.
	 *
	 * @param file name of the kept file that has the text; empty for a text that is not kept
	 * @return empty for a range that is sure: its source is what the journal says
	 */
	public static Optional<ValueSource> of(RangeInText read, String file) {
		if (!read.isDoubtful()) {
			return Optional.empty();
		}
		Doubt doubt = read.doubts().getFirst();
		ValueSource source = ModelFactory.eINSTANCE.createValueSource();
		source.setField(ValueSources.NUMBERS);
		source.setUnconfirmed(true);
		if (!file.isEmpty()) {
			source.setFile(file);
		}
		source.setOffset(doubt.place().offset());
		source.setWords(words(doubt));
		return Optional.of(source);
	}

	/** The words of the doubt and those of the number, in the order of the text. */
	private static String words(Doubt doubt) {
		Place place = doubt.place();
		Place because = doubt.because();
		if (because.offset() >= place.offset() && because.end() <= place.end()) {
			return line(place);
		}
		if (because.offset() <= place.offset() && because.end() >= place.end()) {
			return line(because);
		}
		return because.offset() < place.offset() ? line(because) + ' ' + ELLIPSIS + ' ' + line(place)
				: line(place) + ' ' + ELLIPSIS + ' ' + line(because);
	}

	private static String line(Place place) {
		String line = OneLine.of(place.text()).text();
		return line.length() <= LONGEST_WORDS ? line
				: line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_WORDS - 1)))
						+ ELLIPSIS;
	}

	/** Gives a source its numbers and its id in the order. */
	public void add(ValueSource source, List<NumberRange> numbers) {
		source.setId(ids.free(numbers.getFirst().firstE164()));
		source.setValue(ValueSources.text(numbers));
		made.add(source);
	}

	/**
	 * Gives a source another field than the numbers that move, and its id in the order.
	 *
	 * @param path  path of the field
	 * @param value what the field holds
	 */
	public void add(ValueSource source, String path, String value) {
		source.setId(ids.free(path));
		source.setField(path);
		source.setValue(value);
		made.add(source);
	}

	/** Returns the commands that add them to the order. */
	public List<Command> commands(EditingDomain domain, PortOrder order) {
		return made.isEmpty() ? List.of() : List.of(new AddCommand(domain, order, Literals.PORT_ORDER__SOURCES, made));
	}
}
