package org.portwright.ui.help;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.FrameworkUtil;
import org.portwright.ui.internal.topics.DialogKey;
import org.portwright.ui.internal.topics.HelpOpener;
import org.portwright.ui.internal.topics.HelpPlaces;

/**
 * A dialog or page of a wizard whose help button and help key lead to its topic: the one that the
 * {@code help/contexts.xml} of its bundle names under the simple name of its class.
 */
public final class HelpPlace {

	/** Where the platform's help looks for the id of a control's context. */
	private static final String CONTEXT = "org.eclipse.ui.help"; //$NON-NLS-1$

	private HelpPlace() {
	}

	/**
	 * Has help in a control lead to the topic of a place.
	 *
	 * @param place the dialog or page that the control belongs to
	 */
	public static void mark(@Nullable Control control, Object place) {
		Control marked = Objects.requireNonNull(control);
		Class<?> type = place.getClass();
		marked.setData(CONTEXT, FrameworkUtil.getBundle(type).getSymbolicName() + '.' + type.getSimpleName());
		marked.addHelpListener(asked -> HelpOpener.inDialog(marked.getShell(), HelpPlaces.ofClass(type)));
		DialogKey.hear(marked);
	}
}
