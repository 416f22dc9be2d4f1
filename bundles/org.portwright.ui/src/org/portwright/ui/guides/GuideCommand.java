package org.portwright.ui.guides;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.portwright.guides.Guide;
import org.portwright.ui.Commands;

/** The command that opens a guide for whatever is selected. */
public final class GuideCommand {

	/** Its id. */
	public static final String ID = "org.portwright.ui.openGuide"; //$NON-NLS-1$
	/** Its parameter: the id of the guide. */
	public static final String GUIDE = "guide"; //$NON-NLS-1$

	private GuideCommand() {
	}

	/** Opens a guide for an object, whatever is selected. */
	public static void open(Guide guide, EObject object) {
		Commands.run(ID, parameters(guide), object);
	}

	/** What the command is told to open a guide. */
	static Map<String, String> parameters(Guide guide) {
		return Map.of(GUIDE, guide.id());
	}
}
