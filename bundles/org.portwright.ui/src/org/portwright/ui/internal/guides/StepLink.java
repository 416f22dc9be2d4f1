package org.portwright.ui.internal.guides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.AbstractItemExtensionElement;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.ui.forms.ThemedLink;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.ui.internal.texts.Messages;

/**
 * The link below a step, with the words of its guide: the platform has the same words for all that is to be done, here
 * or at a phone. It makes one of these for each step, also of a guide that it shows again after a start.
 */
public final class StepLink extends AbstractItemExtensionElement {

	/** The attribute of a step in a cheat sheet. */
	static final String ATTRIBUTE = "org.portwright.ui.step"; //$NON-NLS-1$

	private static final String SEPARATOR = " "; //$NON-NLS-1$

	private String step = ""; //$NON-NLS-1$
	private String text = ""; //$NON-NLS-1$

	/** Made by the platform. */
	public StepLink(String attribute) {
		super(attribute);
	}

	/** What stands in a cheat sheet: the step's key, and what its link says. */
	static String value(Guide guide, GuideStep step) {
		return step.key() + SEPARATOR
				+ step.link().or(() -> GuideSubject.of(guide.subject()).flatMap(about -> about.link(step)))
						.orElseGet(() -> usual(step));
	}

	private static String usual(GuideStep step) {
		return switch (step.action()) {
		case COPY_TEXT -> Messages.StepLink_copyText;
		case OPEN_FIELD -> Messages.StepLink_openField;
		case OPEN_PREFERENCES -> Messages.StepLink_openPreferences;
		case OPEN_PAGE, OPEN_SIGN_IN_PAGE -> Messages.StepLink_openPage;
		default -> switch (step.place().orElse(GuideStep.Place.BROWSER)) {
		case PHONE -> Messages.StepLink_atPhone;
		case BROWSER -> Messages.StepLink_inBrowser;
		case NETWORK -> Messages.StepLink_inNetwork;
		};
		};
	}

	@Override
	public void handleAttribute(@Nullable String value) {
		String[] parts = String.valueOf(value).split(SEPARATOR, 2);
		step = parts[0];
		text = parts.length > 1 ? parts[1] : step;
	}

	@Override
	public void createControl(@Nullable Composite title) {
		if (title != null) {
			// The platform makes the link after this.
			Composite item = title.getParent();
			item.getDisplay().asyncExec(() -> {
				if (!item.isDisposed()) {
					first(item).ifPresent(this::say);
					first(item).ifPresent(link -> before(item).forEach(way -> goOn(way, link)));
					all(item).skip(1).forEach(this::tellSkip);
					Stream.concat(all(item), before(item)).forEach(ThemedLink::restyle);
				}
			});
		}
	}

	/** Its tip, too: by that the platform knows a link as its own, and would give it its words again. */
	private void say(ImageHyperlink link) {
		link.setText(text);
		link.setToolTipText(text);
		link.setData(ATTRIBUTE, step);
	}

	/**
	 * Gives the focus to the link of this step when another leads to it, as it has it after a step that was done; the
	 * platform gives it to the title, which the Enter key closes.
	 */
	private static void goOn(ImageHyperlink way, ImageHyperlink link) {
		// The platform listens too, before this, and goes on showing the step a moment later.
		way.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(followed -> way.getDisplay().asyncExec(() -> {
			if (!link.isDisposed() && GuideView.isCurrent(link)) {
				link.setFocus();
				GuideView.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).ifPresent(GuideView::restyle);
			}
		})));
	}

	/** The other link of a step skips it: whom the guide is for hears that. */
	private void tellSkip(ImageHyperlink skip) {
		skip.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(followed -> {
			Control control = skip;
			while (control != null && !(control instanceof ScrolledForm)) {
				control = control.getParent();
			}
			if (control instanceof ScrolledForm form) {
				ShownGuide.in(form).ifPresent(shown -> shown.guide().skipped(step));
			}
		}));
	}

	/** The links of the item before one that do nothing but go on: those that begin, skip or end a step. */
	private static Stream<ImageHyperlink> before(Composite item) {
		List<Control> items = List.of(item.getParent().getChildren());
		return items.subList(0, items.indexOf(item)).reversed().stream().map(StepLink::all).map(Stream::toList)
				.filter(links -> !links.isEmpty()).findFirst().stream().flatMap(List::stream)
				.filter(link -> link.getData(ATTRIBUTE) == null);
	}

	private static Optional<ImageHyperlink> first(Control control) {
		return all(control).findFirst();
	}

	/** The links with words; that to the help has none. */
	private static Stream<ImageHyperlink> all(Control control) {
		return switch (control) {
		case ImageHyperlink link when link.getText() != null -> Stream.of(link);
		case Composite composite -> Stream.of(composite.getChildren()).flatMap(StepLink::all);
		default -> Stream.empty();
		};
	}

	@Override
	public void dispose() {
		// The platform disposes of the link.
	}
}
