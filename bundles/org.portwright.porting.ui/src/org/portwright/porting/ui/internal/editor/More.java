package org.portwright.porting.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.ui.editor.FieldRows;

/** The section with what few people need. */
final class More {

	private More() {
	}

	static void rows(FieldRows rows) {
		rows.choice(Paths.ROUTE);
		rows.choice(Paths.RULE_PROFILE, profiles());
	}

	private static Map<String, String> profiles() {
		Map<String, String> profiles = new LinkedHashMap<>();
		profiles.put("", Messages.More_usualProfile); //$NON-NLS-1$
		RuleProfiles.names().forEach(name -> profiles.put(name, name));
		return profiles;
	}
}
