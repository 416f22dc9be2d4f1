package org.portwright.ui.internal.guides;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.AbstractItemExtensionElement;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.internal.topics.HelpOpener;
import org.portwright.ui.internal.topics.HelpPlaces;
import org.portwright.ui.labels.Icon;

/**
 * The help of a step, by the sign in its title and by the help key. The sheet's own help link asks the platform's help,
 * which the application does not have (ADR 32).
 */
public final class StepHelp extends AbstractItemExtensionElement {

	/** The attribute of a step in a cheat sheet. */
	static final String ATTRIBUTE = "org.portwright.ui.help"; //$NON-NLS-1$

	private static final String SEPARATOR = " "; //$NON-NLS-1$

	private List<String> places = List.of();

	/** Made by the platform. */
	public StepHelp(String attribute) {
		super(attribute);
	}

	/** What stands in a cheat sheet: what a step is called as a place of the help, the nearest name first. */
	static String value(Guide guide, GuideStep step) {
		return String.join(SEPARATOR, HelpPlaces.ofStep(guide.id(), step.key()));
	}

	@Override
	public void handleAttribute(@Nullable String value) {
		places = List.of(String.valueOf(value).split(SEPARATOR));
	}

	@Override
	public void createControl(@Nullable Composite title) {
		if (title == null) {
			return;
		}
		HelpPlaces.mark(title.getParent(), places);
		var link = new ImageHyperlink(title, SWT.NONE);
		link.setBackground(title.getBackground());
		link.setImage(new LocalResourceManager(JFaceResources.getResources(), link).create(Icon.HELP.descriptor()));
		link.setToolTipText(Messages.StepHelp_help);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(followed -> {
			@Nullable
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window != null) {
				HelpOpener.inWindow(window, HelpPlaces.ofMarked(link));
			}
		}));
	}

	@Override
	public void dispose() {
		// The platform disposes of the link.
	}
}
