package org.portwright.porting.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.porting.ui.internal.overview.Part.Look;

/**
 * Puts into parts what the revisions of an order say differently, the latest first; each field leads to where it is.
 */
final class RevisionParts {

	/** More than these nobody reads here; the command line has all. */
	private static final int MOST = 40;

	private RevisionParts() {
	}

	static List<Part<Target>> of(List<RevisionDifference> differences) {
		List<Part<Target>> parts = new ArrayList<>();
		differences.reversed().forEach(difference -> add(parts, difference));
		if (parts.isEmpty()) {
			parts.add(Part.words(Look.NOTE, Messages.Revisions_none));
		}
		return parts;
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
