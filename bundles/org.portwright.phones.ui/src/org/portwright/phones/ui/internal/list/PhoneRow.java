package org.portwright.phones.ui.internal.list;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.words.Words;
import org.portwright.phones.EmergencyCalls;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.SignInChoices;
import org.portwright.phones.signin.FittingSteps;
import org.portwright.phones.ui.internal.texts.Messages;

/** A phone as it was at one moment. */
final class PhoneRow {

	private final Object state;
	private final String id;
	/** By column; of those that show no field there is none. */
	private final String[] cells;
	private final Optional<SignInProgress> progress;

	private PhoneRow(Object state, String id, String[] cells, Optional<SignInProgress> progress) {
		this.state = state;
		this.id = id;
		this.cells = cells;
		this.progress = progress;
	}

	/** Reads the phones of a tenant. */
	static final class Reader {

		private final SignInChoices choices;
		private final FittingSteps fitting;
		private final Map<SignInMethod, String> proposed = new EnumMap<>(SignInMethod.class);

		/**
		 * @param tenant with who has which number, if a sign-in is under way
		 * @param today  the day to judge from which steps a phone has
		 */
		Reader(PhoneTenant tenant, LocalDate today) {
			choices = new SignInChoices(tenant, today);
			fitting = new FittingSteps(choices);
		}

		/**
		 * Reads a phone.
		 *
		 * @param state what it is known by as it was then
		 */
		PhoneRow read(Object state, Phone phone) {
			var cells = new String[PhoneColumn.values().length];
			for (PhoneColumn column : PhoneColumn.values()) {
				cells[column.ordinal()] = switch (column) {
				case WAY -> way(phone);
				case EMERGENCY -> EmergencyCalls.of(phone.getModel()).map(EmergencyCalls::label).orElse(""); //$NON-NLS-1$
				default -> column.field().map(phone::eGet).map(Reader::shown).orElse(""); //$NON-NLS-1$
				};
			}
			// A list that was never asked for does not exist yet; asking would make a hundred thousand.
			return new PhoneRow(state, String.valueOf(phone.getId()), cells,
					phone.eIsSet(Literals.PHONE__SIGN_INS) ? fitting.progress(phone) : Optional.empty());
		}

		/** The way of the sign-in that is under way or went well, else the chosen one, else the proposed one. */
		private String way(Phone phone) {
			return signedInBy(phone).or(() -> Optional.of(phone.getMethod()))
					.filter(method -> method != SignInMethod.UNSPECIFIED).map(Words::of)
					.orElseGet(() -> Objects.requireNonNull(proposed.computeIfAbsent(choices.method(phone),
							method -> NLS.bind(Messages.PhoneRows_proposed, Words.of(method)))));
		}

		private static Optional<SignInMethod> signedInBy(Phone phone) {
			return !phone.eIsSet(Literals.PHONE__SIGN_INS) ? Optional.empty()
					: Optional.of(phone.getSignIns().getLast())
							.filter(latest -> latest.getOutcome() == SignInOutcome.OPEN
									|| latest.getOutcome() == SignInOutcome.SIGNED_IN)
							.map(PhoneSignIn::getMethod).filter(method -> method != SignInMethod.UNSPECIFIED);
		}

		private static String shown(Object value) {
			return value instanceof Enumerator choice ? Words.of(choice) : value.toString();
		}
	}

	/** What it is known by: the same object as long as nothing of the phone was changed. */
	Object state() {
		return state;
	}

	String id() {
		return id;
	}

	String cell(PhoneColumn column) {
		return cells[column.ordinal()];
	}

	/** Returns whether a sign-in is under way. The answers of the tenant change how many steps it has. */
	boolean isUnderWay() {
		return progress.filter(latest -> latest.outcome() == SignInOutcome.OPEN).isPresent();
	}

	/** How far its latest sign-in is; empty if there was none. */
	Optional<SignInProgress> progress() {
		return progress;
	}
}
