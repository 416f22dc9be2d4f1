package org.portwright.workspace.orders;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.Problem;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.fields.FieldNames;
import org.portwright.workspace.internal.texts.Messages;

/**
 * What is to be known of a letter that is a draft.
 *
 * @param missing the names of the entries of the letter that are still needed
 */
public record DraftNote(List<String> missing) {

	/** What is answered before an order is submitted is not on the letter. */
	private static final String PREFLIGHT = Literals.PORT_ORDER__PREFLIGHT.getName();
	private static final String LETTER = Literals.PORT_ORDER__LOA.getName();

	/** Copies the list. */
	public DraftNote {
		missing = List.copyOf(missing);
	}

	static DraftNote of(Problems problems) {
		return new DraftNote(problems.open().stream().filter(Problem::stillNeeded)
				.filter(problem -> !problem.feature().startsWith(PREFLIGHT)).flatMap(DraftNote::entries).distinct()
				.toList());
	}

	/** One problem names all entries of the form that no other one speaks of. */
	private static Stream<String> entries(Problem problem) {
		return Stream.concat(Stream.of(FieldNames.of(problem.feature(), problem.value())),
				problem.places().stream().filter(place -> place.startsWith(LETTER))
						.map(place -> FieldNames.of(place, ""))); //$NON-NLS-1$
	}

	/** Returns that it is a draft and what it lacks, in sentences for people. */
	public String message() {
		return missing.isEmpty() ? Messages.DraftNote_complete
				: MessageFormat.format(Messages.DraftNote_missing, missing.size(), String.join("; ", missing)); //$NON-NLS-1$
	}
}
