package org.portwright.porting.ui.internal.numbers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.porting.Problem;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.fields.Field;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workspace.resources.EngagementFiles;

/** Confirms the field that has the keyboard, or the selected numbers of the page in front. */
public final class ConfirmHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		boolean confirmed = HandlerUtil.getActiveEditor(event) instanceof ModelFileEditor editor
				&& switch (editor.getActivePageInstance()) {
				case FieldsPage page -> confirm(window, editor, page);
				case NumbersPage page -> confirm(page);
				case null, default -> false;
				};
		if (!confirmed) {
			Failures.show(Status.info(Messages.ConfirmHandler_none));
		}
		return null;
	}

	private static boolean confirm(NumbersPage page) {
		return page.content().filter(OrderNumbersContent.class::isInstance).map(OrderNumbersContent.class::cast)
				.filter(content -> content.editing().confirm()).isPresent();
	}

	private static Optional<Problem> unconfirmed(Field field) {
		return field.problems().stream().filter(UnconfirmedValues::isOfField).findFirst();
	}

	private static boolean confirm(IWorkbenchWindow window, ModelFileEditor editor, FieldsPage page) {
		Optional<Problem> problem = page.focused().flatMap(ConfirmHandler::unconfirmed);
		if (problem.isEmpty() || editor.file().isEmpty()) {
			return false;
		}
		new ProblemActions(window.getService(EngagementFiles.class), window).confirm(editor.file().get(),
				problem.get());
		return true;
	}
}
