package org.portwright.ui.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.Section;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.ui.forms.DropDown;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.ui.unread.UnreadText;

/** The mark at a field that says what is wrong with it, and mends it at a click or at Ctrl+1. */
final class FieldMark {

	private static final ImageDescriptor NEEDED = ResourceLocator
			.imageDescriptorFromBundle(FieldMark.class, "icons/needed.svg") //$NON-NLS-1$
			.orElseGet(ImageDescriptor::getMissingImageDescriptor);

	private final EditedModel edited;
	private final Control control;
	/** There only while it shows something: each is asked where it lies whenever anything of the window is painted. */
	private @Nullable ControlDecoration decoration;
	private Optional<UnreadText> unread = Optional.empty();
	private List<Problem> shown = List.of();
	private String note = ""; //$NON-NLS-1$
	/** What the decoration shows: each change of it paints the whole window anew. */
	private String look = ""; //$NON-NLS-1$
	private String text = ""; //$NON-NLS-1$

	FieldMark(EditedModel edited, Control control) {
		this.edited = edited;
		this.control = control;
		control.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == '1' && e.stateMask == SWT.MOD1 && (!shown.isEmpty() || unread.isPresent())) {
				openMenu();
				e.doit = false;
			}
		}));
		control.addFocusListener(FocusListener.focusLostAdapter(e -> {
			if (decoration != null) {
				decoration.hideHover();
			}
		}));
		control.addControlListener(ControlListener.controlResizedAdapter(e -> {
			if (!isShown()) {
				show(unread, shown);
			}
		}));
	}

	/**
	 * Shows what is wrong. A field that is not laid out yet gets its mark with its place: painted before, at the corner
	 * of the section, it would stay there when the field moves.
	 */
	void show(Optional<UnreadText> newUnread, List<Problem> problems) {
		unread = newUnread;
		shown = problems;
		if (newUnread.isEmpty() && problems.isEmpty() && note.isEmpty() || control.getSize().x == 0) {
			hide();
			return;
		}
		String messages = Stream.concat(
				newUnread.stream().flatMap(text -> Stream.of(text.reason(), text.kept(edited.file()))),
				Stream.concat(problems.stream().map(Problem::message), Stream.of(note))).filter(said -> !said.isEmpty())
				.distinct()
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		boolean fixable = newUnread.isPresent()
				|| problems.stream().anyMatch(problem -> problem.fix().isPresent() || problem.judgement()
						|| UnconfirmedValues.isOfField(problem));
		show(decorationId(newUnread.isPresent(), problems, fixable),
				fixable ? messages + '\n' + Messages.FieldMark_fixHint : messages);
	}

	/** Says what was changed of what was typed, in words at once; empty when that is over. */
	void note(String said) {
		note = said;
		show(unread, shown);
		ControlDecoration told = decoration;
		if (told != null && said.isEmpty()) {
			told.hideHover();
		} else if (told != null) {
			told.showHoverText(said);
		}
	}

	/** Whether the field is marked. */
	boolean isShown() {
		return decoration != null;
	}

	private void hide() {
		ControlDecoration gone = decoration;
		if (gone != null) {
			decoration = null;
			look = ""; //$NON-NLS-1$
			gone.hide();
			gone.dispose();
		}
	}

	private void show(String newLook, String newText) {
		if (look.equals(newLook) && text.equals(newText)) {
			return;
		}
		look = newLook;
		text = newText;
		ControlDecoration changed = decoration == null ? make() : decoration;
		decoration = changed;
		changed.setImage(image(newLook));
		changed.setDescriptionText(newText);
	}

	/** The platform's mark of what is needed cannot be seen in a dark theme. */
	private static Image image(String look) {
		return FieldDecorationRegistry.DEC_REQUIRED.equals(look)
				? JFaceResources.getResources().create(NEEDED)
				: FieldDecorationRegistry.getDefault().getFieldDecoration(look).getImage();
	}

	private ControlDecoration make() {
		var made = new ControlDecoration(control, SWT.LEFT | SWT.TOP, place());
		made.setMarginWidth(1);
		made.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openMenu()));
		return made;
	}

	/** What the mark stands in. All in the window that has it is slower to paint, so it is no more than the form. */
	private @Nullable Composite place() {
		Composite place = control.getParent();
		while (place != null && !(place.getParent() instanceof Section)) {
			place = place.getParent();
		}
		return place;
	}

	private String decorationId(boolean refused, List<Problem> problems, boolean fixable) {
		if (refused || problems.stream().anyMatch(this::isDueError)) {
			return fixable ? FieldDecorationRegistry.DEC_ERROR_QUICKFIX : FieldDecorationRegistry.DEC_ERROR;
		}
		if (problems.isEmpty()) {
			return FieldDecorationRegistry.DEC_INFORMATION;
		}
		if (problems.stream().noneMatch(edited::isDue)) {
			return FieldDecorationRegistry.DEC_REQUIRED;
		}
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.WARNING)
				? FieldDecorationRegistry.DEC_WARNING
				: FieldDecorationRegistry.DEC_INFORMATION;
	}

	private boolean isDueError(Problem problem) {
		return problem.severity() == Severity.ERROR && edited.isDue(problem);
	}

	private void openMenu() {
		var menu = new DropDown(control);
		var actions = new ProblemActions(edited.engagementFiles(), control::getShell);
		unread.ifPresent(text -> {
			menu.addNote(text.reason());
			String held = edited.shown(text.path());
			menu.add(held.isEmpty() ? Messages.FieldMark_clear : NLS.bind(Messages.FieldMark_putBack, held), null,
					() -> edited.forgetUnread(text.path()));
		});
		for (Problem problem : shown) {
			menu.addNote(problem.message());
			actions.of(edited.file(), problem).forEach(menu::add);
		}
		menu.open();
	}
}
