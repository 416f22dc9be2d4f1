package org.portwright.porting.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.ChoiceField;
import org.portwright.ui.fields.FieldRows;
import org.portwright.workspace.resources.EngagementFiles;

/** The section with what few people need. */
final class More {

	private More() {
	}

	static void rows(FieldRows rows, EngagementFiles files) {
		rows.choice(Paths.ROUTE);
		ChoiceField profile = rows.choice(Paths.RULE_PROFILE, profiles(files));
		// Own ones are read in the background, and may come later than an editor that was open at the last end.
		Runnable others = () -> profile.offer(profiles(files));
		files.addDayListener(others);
		profile.control().addDisposeListener(disposed -> files.removeDayListener(others));
	}

	/** The rule profiles that an order may name. */
	private static Map<String, String> profiles(EngagementFiles files) {
		Map<String, String> profiles = new LinkedHashMap<>();
		profiles.put("", Messages.More_usualProfile); //$NON-NLS-1$
		files.problems().now().profiles().names().forEach(name -> profiles.put(name, name));
		return profiles;
	}
}
