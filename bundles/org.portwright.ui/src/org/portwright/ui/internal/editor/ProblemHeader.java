package org.portwright.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.FrameworkUtil;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.ui.internal.saving.UnreadText;

/**
 * The line on top of a page that counts the problems and what is not understood, lists them at a click and leads to
 * each. Whoever wants to see it finds what was checked and is fine in the same list.
 */
final class ProblemHeader {

	/** A menu longer than the window helps nobody; the Problems view lists all. */
	private static final int LISTED = 25;
	private static final String WITH_FINE = "problems.fine"; //$NON-NLS-1$

	private final Form form;
	private final EditedModel edited;
	private final Consumer<String> reveal;
	private final Function<Problem, String> names;
	private final ResourceManager resources;

	/**
	 * @param reveal shows the field of a path
	 * @param names  gives the name of the field that a problem is in
	 */
	ProblemHeader(Form form, EditedModel edited, Consumer<String> reveal, Function<Problem, String> names) {
		this.form = form;
		this.edited = edited;
		this.reveal = reveal;
		this.names = names;
		resources = new LocalResourceManager(JFaceResources.getResources(), form);
		form.addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(this::list));
	}

	/** Counts anew. */
	void refresh() {
		if (form.isDisposed()) {
			return;
		}
		List<Problem> problems = edited.problems();
		List<Problem> due = problems.stream().filter(edited::isDue).toList();
		int needed = problems.size() - due.size();
		int unread = edited.unread().size();
		String text = text(due.size() + unread, needed, edited.fine().size());
		int type = unread > 0 ? IMessageProvider.ERROR : type(due, needed);
		if (!text.equals(form.getMessage()) || type != form.getMessageType()) {
			form.setMessage(text.isEmpty() ? null : text, type);
		}
	}

	private static String text(int due, int needed, int fine) {
		List<String> parts = new ArrayList<>();
		if (due == 1) {
			parts.add(Messages.ProblemHeader_problem);
		} else if (due > 1) {
			parts.add(NLS.bind(Messages.ProblemHeader_problems, due));
		}
		if (needed > 0) {
			parts.add(NLS.bind(Messages.ProblemHeader_needed, needed));
		}
		if (parts.isEmpty() && fine > 0) {
			parts.add(NLS.bind(Messages.ProblemHeader_fine, fine));
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}

	private static int type(List<Problem> due, int needed) {
		if (due.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
			return IMessageProvider.ERROR;
		}
		if (due.stream().anyMatch(problem -> problem.severity() == Severity.WARNING)) {
			return IMessageProvider.WARNING;
		}
		return due.isEmpty() && needed == 0 ? IMessageProvider.NONE : IMessageProvider.INFORMATION;
	}

	private void list(HyperlinkEvent event) {
		list(event.widget instanceof Control link ? link : form);
	}

	private void list(Control below) {
		var menu = new DropDown(below);
		for (UnreadText text : edited.unread()) {
			menu.add(NLS.bind(Messages.ProblemHeader_item, text.name(), text.reason()),
					PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK),
					() -> reveal.accept(text.path()));
		}
		List<Problem> problems = new ArrayList<>(edited.problems().stream().filter(edited::isDue).toList());
		edited.problems().stream().filter(problem -> !edited.isDue(problem)).forEach(problems::add);
		for (Problem problem : problems.subList(0, Math.min(problems.size(), LISTED))) {
			menu.add(NLS.bind(Messages.ProblemHeader_item, names.apply(problem), problem.message()),
					image(problem), () -> reveal.accept(problem.feature()));
		}
		if (problems.size() > LISTED) {
			menu.addNote(NLS.bind(Messages.ProblemHeader_more, problems.size() - LISTED));
		}
		if (!problems.isEmpty() || !edited.unread().isEmpty()) {
			menu.addSeparator();
		}
		addFine(menu, below);
		menu.open();
	}

	private void addFine(DropDown menu, Control below) {
		List<Fine> fine = edited.fine();
		IDialogSettings settings = PlatformUI
				.getDialogSettingsProvider(FrameworkUtil.getBundle(ProblemHeader.class)).getDialogSettings();
		boolean shown = settings.getBoolean(WITH_FINE);
		menu.addCheck(NLS.bind(Messages.ProblemHeader_showFine, fine.size()), shown, () -> {
			settings.put(WITH_FINE, !shown);
			// The menu is gone by the choice; what was asked for is to be seen.
			below.getDisplay().asyncExec(() -> listIfThere(below));
		});
		if (shown) {
			fine.forEach(one -> menu.add(one.message(), fineImage(), () -> reveal.accept(one.feature())));
		}
	}

	private void listIfThere(Control below) {
		if (!below.isDisposed()) {
			list(below);
		}
	}

	private @Nullable Image fineImage() {
		return ResourceLocator.imageDescriptorFromBundle(IDE.class, "icons/full/obj16/complete_tsk.svg") //$NON-NLS-1$
				.map(resources::create).orElse(null);
	}

	private Image image(Problem problem) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		if (!edited.isDue(problem) || problem.severity() == Severity.INFO) {
			return images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
		}
		return images.getImage(problem.severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
				: ISharedImages.IMG_OBJS_WARN_TSK);
	}
}
