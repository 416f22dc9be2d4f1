package org.portwright.cli.internal.call;

import org.portwright.cli.internal.texts.Messages;
import org.portwright.workspace.documents.ReplaceConsent;

import picocli.CommandLine.Option;

/** The option of each command that writes documents by which the user lets them replace other files. */
public final class ReplaceOption {

	@Option(names = "--replace", descriptionKey = "replace")
	private boolean given;

	/** The consent of the user: scripts are not asked. */
	public ReplaceConsent consent() {
		return given ? ReplaceConsent.GIVEN : ReplaceConsent.withheld(Messages.ReplaceOption_hint);
	}
}
