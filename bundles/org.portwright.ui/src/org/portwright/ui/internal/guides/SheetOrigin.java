package org.portwright.ui.internal.guides;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.AbstractItemExtensionElement;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.guides.Guides;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * The origin of a sheet, in its first step. After a start the platform shows a sheet by its address alone, and it is
 * followed again by this.
 */
public final class SheetOrigin extends AbstractItemExtensionElement {

	/** The attribute of a step in a cheat sheet. */
	static final String ATTRIBUTE = "org.portwright.ui.origin"; //$NON-NLS-1$

	private static final String SEPARATOR = " "; //$NON-NLS-1$
	private static final int PARTS = 5;

	private List<String> parts = List.of();

	/** Made by the platform. */
	public SheetOrigin(String attribute) {
		super(attribute);
	}

	/**
	 * The attribute in a cheat sheet.
	 *
	 * @param keys those of the steps of the sheet
	 */
	static String value(OpenedGuide guide, int round, String sheet, List<String> keys) {
		return Stream.concat(Stream.of(guide.guide().id(), String.valueOf(round), sheet,
				guide.file().map(OpenedGuide::path).orElse(""), guide.subject()), keys.stream()) //$NON-NLS-1$
				.map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
				.collect(Collectors.joining(SEPARATOR));
	}

	@Override
	public void handleAttribute(@Nullable String value) {
		parts = Arrays.stream(String.valueOf(value).split(SEPARATOR))
				.map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)).toList();
	}

	@Override
	public void createControl(@Nullable Composite title) {
		if (title != null && parts.size() > PARTS) {
			// A sheet that was asked for is followed by then.
			title.getDisplay().asyncExec(() -> form(title).filter(form -> ShownGuide.in(form).isEmpty())
					.ifPresent(this::follow));
		}
	}

	private static Optional<ScrolledForm> form(Composite title) {
		@Nullable
		Control control = title.isDisposed() ? null : title;
		while (control != null) {
			if (control instanceof ScrolledForm form) {
				return Optional.of(form);
			}
			control = control.getParent();
		}
		return Optional.empty();
	}

	private void follow(ScrolledForm form) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		Optional<OpenedGuide> guide = Guides.named(parts.getFirst()).flatMap(named -> GuideSubject.of(named.subject())
				.map(about -> OpenedGuide.of(files, named, about, parts.get(3), parts.get(4))));
		Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages()))
				.map(page -> view(page, form)).flatMap(Optional::stream).findFirst()
				.ifPresent(view -> guide.ifPresent(known -> new ShownGuide(known, Integer.parseInt(parts.get(1)),
						parts.get(2), form, view.part()).resume(parts.subList(PARTS, parts.size()))));
	}

	private static Optional<GuideView> view(IWorkbenchPage page, ScrolledForm form) {
		return Optional.ofNullable(page.findView(GuideView.ID)).map(GuideView::new)
				.filter(view -> view.form().equals(Optional.of(form)));
	}

	@Override
	public void dispose() {
		// There is nothing of it to be seen.
	}
}
