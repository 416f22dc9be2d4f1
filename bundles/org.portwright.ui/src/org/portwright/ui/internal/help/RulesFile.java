package org.portwright.ui.internal.help;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.portwright.porting.checks.RulesPage;
import org.portwright.ui.internal.StateFile;
import org.portwright.ui.internal.texts.Messages;

/** The table of all rules as a file beside the workspace's other state, for a browser. */
@SuppressWarnings("nls")
final class RulesFile {

	private RulesFile() {
	}

	/** Writes it anew, whole or not at all: rules and language may be others since. */
	static Path write() throws CoreException {
		try {
			return StateFile.write("help", "rules.xhtml", RulesPage.xhtml());
		} catch (IOException | RuntimeException e) {
			// The state of the workspace may be out of reach.
			throw new CoreException(Status.error(Messages.RulesFile_failed, e));
		}
	}
}
