package org.portwright.porting.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.porting.ui.internal.overview.Part.Look;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.kept.KeptContent;

/**
 * Puts into parts the revisions of an order, the latest first: the letter of each, which is opened or exported, and
 * what they say differently; each field leads to where it is.
 */
final class RevisionParts {

	/** More than these nobody reads here; the command line has all. */
	private static final int MOST = 40;

	private RevisionParts() {
	}

	/** @param order the order as it is now */
	static List<Part<Target>> of(PortOrder order, List<RevisionDifference> differences) {
		List<Part<Target>> parts = new ArrayList<>();
		order.getRevisions().reversed().forEach(revision -> add(parts, revision));
		differences.reversed().forEach(difference -> add(parts, difference));
		if (parts.isEmpty()) {
			parts.add(Part.words(Look.NOTE, Messages.Revisions_none));
		}
		return parts;
	}

	private static void add(List<Part<Target>> parts, Revision revision) {
		String number = String.valueOf(revision.getNumber());
		parts.add(Part.words(Look.TITLE, Optional.ofNullable(revision.getSubmitted())
				.map(day -> NLS.bind(Messages.Revisions_submitted, number, WrittenDate.shown(day)))
				.orElse(NLS.bind(Messages.Revisions_unknownDay, number))));
		file(revision.getLetter(), Messages.Revisions_letter).ifPresent(parts::add);
		file(revision.getSignedCopy(), Messages.Revisions_signedCopy).ifPresent(parts::add);
		parts.add(Part.to(Look.LINK, Messages.Revisions_export, new Target.RevisionExport(revision.getNumber())));
	}

	private static Optional<Part<Target>> file(@Nullable KeptFile file, String text) {
		if (file == null) {
			return Optional.empty();
		}
		KeptContent kept = KeptContent.of(file);
		return Optional.of(Part.to(Look.LINK, NLS.bind(text, kept.name()), new Target.KeptDocument(kept)));
	}

	private static void add(List<Part<Target>> parts, RevisionDifference difference) {
		parts.add(Part.words(Look.TITLE, NLS.bind(
				difference.now() ? Messages.Revisions_now : Messages.Revisions_between, difference.from(),
				difference.to())));
		if (difference.fields().isEmpty()) {
			parts.add(Part.words(Look.PLAIN, Messages.Revisions_same));
		}
		difference.fields().stream().limit(MOST).forEach(field -> parts.add(Part.to(Look.LINK,
				NLS.bind(Messages.Revisions_field,
						new Object[] { field.label(), shown(field.before()), shown(field.after()) }),
				new Target.Field(field.path()))));
		int more = difference.fields().size() - MOST;
		if (more > 0) {
			parts.add(Part.words(Look.NOTE, NLS.bind(Messages.Revisions_more, more)));
		}
	}

	private static String shown(String value) {
		return value.isEmpty() ? Messages.Revisions_empty : value;
	}
}
