package org.portwright.porting.internal.rules.engagement;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.internal.texts.Messages;

/** Names other files to people. */
final class OtherFiles {

	private OtherFiles() {
	}

	static String text(Others others) {
		List<String> named = others.named();
		if (others.more() > 0) {
			return NLS.bind(Messages.OtherFiles_more, String.join(", ", named), others.more()); //$NON-NLS-1$
		}
		if (named.size() < 2) {
			return String.join("", named); //$NON-NLS-1$
		}
		String first = String.join(", ", named.subList(0, named.size() - 1)); //$NON-NLS-1$
		return NLS.bind(Messages.OtherFiles_and, first, named.getLast());
	}
}
