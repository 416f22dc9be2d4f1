package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Shows the sheet of a guide. The view writes the state of the sheet that it shows over whatever was written meanwhile,
 * so a sheet that takes the place of itself is called by another name.
 *
 * @param round  which of its rounds, from 1
 * @param sheet  what the sheet is called
 * @param before the sheet whose place it takes with nobody asking; empty if it was asked for
 */
record SheetOpening(OpenedGuide guide, int round, String sheet, Optional<ShownGuide> before) {

	private static final String AGAIN = ".again"; //$NON-NLS-1$

	/** Shows a guide a moment later, behind what is noted as done, else at the step where it was left. */
	static void ask(OpenedGuide guide) {
		int round = guide.round();
		String sheet = GuideView.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).flatMap(GuideView::form)
				.flatMap(ShownGuide::in).filter(shown -> shown.isOf(guide.id(round)))
				.map(shown -> shown.differs() ? other(guide, round, shown) : shown.sheet()).orElse(guide.id(round));
		new SheetOpening(guide, round, sheet, Optional.empty()).open();
	}

	/** Shows a sheet anew a moment later, as far as its steps are noted now. */
	static void again(ShownGuide shown) {
		new SheetOpening(shown.guide(), shown.round(), other(shown.guide(), shown.round(), shown), Optional.of(shown))
				.open();
	}

	private static String other(OpenedGuide guide, int round, ShownGuide shown) {
		String usual = guide.id(round);
		return shown.sheet().equals(usual) ? usual + AGAIN : usual;
	}

	private void open() {
		String title = guide.title().orElse(guide.guide().title());
		String name = guide.found().map(Labels::of).orElse(guide.guide().title());
		String known = guide.found().map(guide::known).orElse(""); //$NON-NLS-1$
		Optional<Set<String>> noted = guide.noted(round);
		Guide fitting = guide.found().map(whom -> guide.guide().having(guide.about().has(guide.guide(), whom)))
				.orElse(guide.guide());
		guide.file().ifPresent(of -> guide.about().opened(fitting, of, guide.subject()));
		Calculation<URL> work = host -> content(fitting, title, known, name, noted);
		guide.files().runner().run(work, RunMode.hidden(NLS.bind(Messages.OpenedGuide_opening, title)),
				content -> showInWindow(new OpenCheatSheetAction(sheet, title, content), title, noted));
	}

	/** Writes the sheet to where the view of cheat sheets reads it. */
	private URL content(Guide fitting, String title, String known, String name, Optional<Set<String>> noted)
			throws CoreException {
		List<String> told = Stream.concat(guide.file().map(OpenedGuide::path).stream(),
				Stream.of(guide.subject()).filter(each -> !each.isEmpty())).toList();
		try {
			if (noted.isPresent()) {
				SheetState.write(sheet, fitting, noted.get(), before.isPresent());
			}
			String origin = SheetOrigin.value(guide, round, sheet,
					fitting.steps().stream().map(GuideStep::key).toList());
			return GuideFile.write(sheet, GuideSheet.of(fitting, title, known, name, told, origin));
		} catch (IOException | RuntimeException e) {
			// The state of the workspace may be out of reach.
			throw new CoreException(Status.error(NLS.bind(Messages.OpenedGuide_failed, title), e));
		}
	}

	/**
	 * While a dialog is open the platform would put the sheet into the tray of that dialog, so it waits for its end.
	 */
	private void showInWindow(OpenCheatSheetAction action, String title, Optional<Set<String>> noted) {
		@Nullable
		Shell active = Display.getCurrent().getActiveShell();
		if (active != null && active.getData() instanceof TrayDialog) {
			active.addDisposeListener(
					closed -> active.getDisplay().asyncExec(() -> showInWindow(action, title, noted)));
		} else if (before.isEmpty()) {
			show(action, title, noted);
		} else if (before.get().isThere()) {
			inPlace(before.get().view(), view -> show(action, title, noted));
		}
	}

	private void show(OpenCheatSheetAction action, String title, Optional<Set<String>> noted) {
		action.run();
		GuideView.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.ifPresentOrElse(view -> view.form(title).ifPresentOrElse(form -> {
					new ShownGuide(guide, round, sheet, form, view.part()).follow(noted);
					// Steps that were done before have the platform's colours by now.
					view.restyle();
				}, () -> notShown(title)), () -> notShown(title));
	}

	/** The platform shows a sheet by making its view the active one, in front of others. */
	private static void inPlace(IViewPart view, Consumer<IViewPart> show) {
		EPartService parts = view.getSite().getWorkbenchWindow().getService(EPartService.class);
		MPart guide = view.getSite().getService(MPart.class);
		@Nullable
		MPart active = parts.getActivePart();
		@Nullable
		Control focus = Display.getCurrent().getFocusControl();
		@Nullable
		MUIElement place = guide.getCurSharedRef();
		@Nullable
		MElementContainer<MUIElement> stack = (place == null ? guide : place).getParent();
		@Nullable
		MUIElement front = stack == null ? null : stack.getSelectedElement();
		show.accept(view);
		if (active == guide) {
			Display.getCurrent().asyncExec(
					() -> GuideView.in(view.getSite().getWorkbenchWindow()).ifPresent(GuideView::goOn));
			return;
		}
		if (stack != null && front != null) {
			stack.setSelectedElement(front);
		}
		if (active != null) {
			parts.activate(active);
		}
		if (focus != null && !focus.isDisposed()) {
			focus.setFocus();
		}
	}

	private static void notShown(String title) {
		Failures.show(Status.error(NLS.bind(Messages.OpenedGuide_failed, title)));
	}
}
