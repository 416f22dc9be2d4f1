package org.portwright.porting.ui.internal.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.porting.life.OddDays;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.fields.OddDayDialog;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Asks in a dialog. Before the order is submitted the signed copy is what most people drop, so it is proposed; later
 * the journal is. Of a signed copy it is asked who signed it when.
 */
@SuppressWarnings("nls")
final class SignedCopyDialog implements SignedCopyQuestion {

	private static final int SIGNED = 0;
	private static final int JOURNAL = 1;

	private final EngagementFiles files;

	SignedCopyDialog(EngagementFiles files) {
		this.files = files;
	}

	@Override
	public Optional<Answer> ask(PortOrder order, String file) {
		@Nullable
		Shell shell = Display.getCurrent().getActiveShell();
		int proposed = order.getState() == OrderState.DRAFT ? SIGNED : JOURNAL;
		int answer = new MessageDialog(shell, Messages.SignedCopyDialog_title, null,
				NLS.bind(Messages.SignedCopyDialog_message, file), MessageDialog.QUESTION, proposed,
				Messages.SignedCopyDialog_signed, Messages.SignedCopyDialog_journal, IDialogConstants.CANCEL_LABEL)
				.open();
		return switch (answer) {
		case SIGNED -> signed(order, file);
		case JOURNAL -> Optional.of(new Answer.Journal());
		default -> Optional.empty();
		};
	}

	private Optional<Answer> signed(PortOrder order, String file) {
		var dialog = new SignatoryDialog(Display.getCurrent().getActiveShell(), known(order),
				NLS.bind(Messages.SignedCopyDialog_who, file), answers -> isAgreed(order, answer(answers)));
		return dialog.check(this::wrong).ask().map(this::answer);
	}

	/** A day that looks wrong is asked about. */
	private boolean isAgreed(PortOrder order, Answer.Signed signed) {
		Set<String> odd = OddDays.ofSignature(order, signed.date(), files.problems().now().today());
		return odd.isEmpty() || OddDayDialog.ask(String.join("\n", odd));
	}

	/** Most letters are signed by whom they name; that is proposed where nobody is entered yet. */
	private static Signature known(PortOrder order) {
		Signature proposed = ModelFactory.eINSTANCE.createSignature();
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		if (loa != null) {
			@Nullable
			Signature signature = loa.getSignature();
			boolean entered = signature != null && signature.getSignatory() != null
					&& !signature.getSignatory().isBlank();
			proposed.setSignatory(entered && signature != null ? signature.getSignatory() : loa.getAuthorisedPerson());
			if (signature != null) {
				proposed.setDate(signature.getDate());
			}
		}
		return proposed;
	}

	private Optional<String> wrong(String field, String answer) {
		if (answer.isBlank()) {
			return Optional.of(Messages.SignedCopyDialog_missing);
		}
		if (field.equals(Literals.SIGNATURE__DATE.getName())) {
			try {
				date(answer);
			} catch (IllegalArgumentException none) {
				return Optional.ofNullable(none.getMessage());
			}
		}
		return Optional.empty();
	}

	private LocalDate date(String answer) {
		return WrittenDate.read(answer.strip(), files.problems().now().today(), WrittenDate.MissingYear.NEAREST);
	}

	private Answer.Signed answer(List<Assignment> answers) {
		String signatory = "";
		LocalDate date = files.problems().now().today();
		for (Assignment each : answers) {
			if (each.path().equals(Literals.SIGNATURE__DATE.getName())) {
				date = date(each.value());
			} else {
				signatory = each.value();
			}
		}
		return new Answer.Signed(date, signatory);
	}
}
