package org.portwright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.life.LetterSignature;
import org.portwright.workspace.ModelEvent.ChangedFeature;

/**
 * The signatures of the orders that a command changes. One that is entered gets the fingerprint of the letter that it
 * is under. While the order is a draft, a change of a value that the letter prints takes it out, since it is under
 * another letter then; whoever changes the value, a person, a fix or a look-up, need not know of it. Both happen in the
 * same operation, so that undo brings all back.
 */
final class SignedLetters {

	/** What is printed of the order itself, with all that is in it but the signature. */
	private static final Set<EStructuralFeature> PRINTED = Set.of(Literals.PORT_ORDER__NAME,
			Literals.PORT_ORDER__ORGANISATION_ID, Literals.PORT_ORDER__INITIAL_DOMAIN, Literals.PORT_ORDER__LOA,
			Literals.PORT_ORDER__SITES, Literals.PORT_ORDER__NUMBERS, Literals.PORT_ORDER__PREFLIGHT);
	private static final Set<EClass> OF_LETTER = Set.of(Literals.LETTER_OF_AUTHORIZATION, Literals.ADDRESS,
			Literals.CONTACT, Literals.DDI_RANGE, Literals.STAYING_NUMBERS, Literals.SITE, Literals.PORTED_NUMBERS,
			Literals.PREFLIGHT);
	private static final Set<EStructuralFeature> SIGNED = Set.of(Literals.LETTER_OF_AUTHORIZATION__SIGNATURE,
			Literals.PORT_ORDER__LOA);

	/** The fingerprints of the letters that signatures are under, before the command. */
	private final Map<PortOrder, String> before = new LinkedHashMap<>();

	/** @param changes what a command is about to change */
	SignedLetters(Map<ModelFile, Set<ChangedFeature>> changes) {
		changes.forEach((file, changed) -> {
			if (file.root() instanceof PortOrder order && CheckedOrder.isDraft(order)
					&& changed.stream().anyMatch(SignedLetters::mayBePrinted)) {
				LetterSignature.of(order)
						.ifPresent(signature -> before.put(order, LetterSignature.signed(order, signature)));
			}
		});
	}

	private static boolean mayBePrinted(ChangedFeature change) {
		return PRINTED.contains(change.feature()) || OF_LETTER.contains(change.object().eClass());
	}

	/**
	 * Returns the command that takes out signatures under other letters and says of new ones which they are under.
	 *
	 * @param changes what was changed
	 */
	Optional<Command> after(Map<ModelFile, Set<ChangedFeature>> changes) {
		List<Command> commands = new ArrayList<>();
		changes.forEach((file, changed) -> {
			if (file.root() instanceof PortOrder order) {
				if (changed.stream().anyMatch(SignedLetters::isOfSignature)) {
					commands.addAll(fingerprint(order, changed));
					commands.addAll(RevisionSignature.following(domain(order), order));
				} else if (isUnderAnother(order)) {
					commands.addAll(SignatureCommands.takeOut(domain(order), order));
				}
			}
		});
		return commands.isEmpty() ? Optional.empty() : Optional.of(new CompoundCommand(commands));
	}

	private boolean isUnderAnother(PortOrder order) {
		return CheckedOrder.isDraft(order) && before.containsKey(order)
				&& !LetterSignature.fingerprint(order).equals(before.get(order));
	}

	private static boolean isOfSignature(ChangedFeature change) {
		return SIGNED.contains(change.feature()) || LetterSignature.all().contains(change.feature());
	}

	/** Of a signature that comes with its fingerprint, as out of another version of the file, it stays. */
	private static List<Command> fingerprint(PortOrder order, Set<ChangedFeature> changed) {
		if (changed.stream().map(ChangedFeature::feature).anyMatch(Literals.SIGNATURE__FINGERPRINT::equals)
				|| order.getLoa() == null || order.getLoa().getSignature() == null) {
			return List.of();
		}
		Signature signature = order.getLoa().getSignature();
		boolean entered = changed.stream().map(ChangedFeature::feature)
				.anyMatch(feature -> SIGNED.contains(feature) && signature.getFingerprint() == null
						|| LetterSignature.entries().contains(feature));
		Object fingerprint = LetterSignature.of(order).<Object>map(there -> LetterSignature.fingerprint(order))
				.orElse(SetCommand.UNSET_VALUE);
		boolean same = fingerprint.equals(signature.getFingerprint())
				|| fingerprint == SetCommand.UNSET_VALUE && signature.getFingerprint() == null;
		return !entered || same ? List.of()
				: List.of(new SetCommand(domain(order), signature, Literals.SIGNATURE__FINGERPRINT, fingerprint));
	}

	private static EditingDomain domain(PortOrder order) {
		return Objects.requireNonNull(AdapterFactoryEditingDomain.getEditingDomainFor(order));
	}
}
