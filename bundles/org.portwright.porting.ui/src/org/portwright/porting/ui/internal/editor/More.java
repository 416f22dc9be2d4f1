package org.portwright.porting.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.portwright.ui.editor.FieldRows;

/** The section with what few people need. */
final class More {

	private More() {
	}

	/** @param names the rule profiles that an order may name */
	static void rows(FieldRows rows, List<String> names) {
		rows.choice(Paths.ROUTE);
		rows.choice(Paths.RULE_PROFILE, profiles(names));
	}

	private static Map<String, String> profiles(List<String> names) {
		Map<String, String> profiles = new LinkedHashMap<>();
		profiles.put("", Messages.More_usualProfile); //$NON-NLS-1$
		names.forEach(name -> profiles.put(name, name));
		return profiles;
	}
}
