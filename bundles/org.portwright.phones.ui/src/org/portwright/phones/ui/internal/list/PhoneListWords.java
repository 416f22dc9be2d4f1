package org.portwright.phones.ui.internal.list;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.lists.ListColumn;
import org.portwright.phones.lists.PhoneList;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Proposal;

/** The sentences about a list of phones: how much of it was read, and by which headings. */
final class PhoneListWords {

	private static final String COMMA = ", "; //$NON-NLS-1$
	/** A list with more tables than that names the headings of the first ones. */
	private static final int MOST = 3;

	private PhoneListWords() {
	}

	/** Says how many phones the list has, and whether the tenant has all of it. */
	static String summary(PhoneList list, Proposal proposal) {
		String counted = MessageFormat.format(Messages.PhoneListWords_summary, list.drafts().size(),
				proposal.refused());
		return proposal.isEmpty() && !list.drafts().isEmpty() ? counted + ' ' + Messages.PhoneListWords_known
				: counted;
	}

	/**
	 * Says which rows were taken for headings, which columns were read by their cells, and what is to be known of the
	 * file.
	 */
	static List<SourceNote> notes(PhoneList list, Optional<String> remark) {
		List<SourceNote> notes = new ArrayList<>();
		list.headings().stream().limit(MOST).map(row -> SourceNote.note(
				NLS.bind(Messages.PhoneListWords_headings, row.line(), String.join(COMMA, row.cells()))))
				.forEach(notes::add);
		if (list.headings().size() > MOST) {
			notes.add(SourceNote.note(
					MessageFormat.format(Messages.PhoneListWords_moreHeadings, list.headings().size() - MOST)));
		}
		String seen = list.byContent().stream().map(PhoneListWords::column).collect(Collectors.joining(COMMA));
		if (!seen.isEmpty()) {
			notes.add(SourceNote.note(NLS.bind(Messages.PhoneListWords_byContent, seen)));
		}
		remark.map(SourceNote::warning).ifPresent(notes::add);
		return notes;
	}

	/** Says how many phones were taken. */
	static String taken(Accepted accepted) {
		return MessageFormat.format(Messages.PhoneListWords_taken, accepted.added().size(), accepted.changedObjects());
	}

	private static String column(ListColumn column) {
		String field = column.field().orElseThrow().label();
		return column.heading().isEmpty() ? NLS.bind(Messages.PhoneListWords_column, column.index() + 1, field)
				: NLS.bind(Messages.PhoneListWords_headed, column.heading(), field);
	}
}
