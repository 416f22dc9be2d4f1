package org.portwright.phones.ui.internal.screen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.resources.EngagementFiles;

/** The phones of which a sign-in is under way, in all tenants that are open in the model. */
final class OpenSignIns implements ModelListener, AutoCloseable {

	/** Others tell nothing of phones; a tenant's own name is no part of the picture. */
	private static final Set<EClass> TOLD = Set.of(Literals.PHONE, Literals.PHONE_SIGN_IN, Literals.SIGN_IN_STEP);

	private final EngagementFiles files;
	private final Listener listener;

	/** Hears of what changes. */
	@FunctionalInterface
	interface Listener {

		/** @param stepped the phone of which a step was noted or taken back just now; empty for none */
		void phonesChanged(Optional<PhonePlace> stepped);
	}

	/** Watches until it is closed. */
	OpenSignIns(EngagementFiles files, Listener listener) {
		this.files = files;
		this.listener = listener;
		files.model().addListener(this);
	}

	/** Where they stand, in the order of the files and of the phones in them. */
	List<PhonePlace> places() {
		return files.model().files().stream().filter(ModelFile::exists).map(ModelFile::root)
				.filter(Tenant.class::isInstance).flatMap(root -> ((Tenant) root).getPhones().stream())
				// Of a hundred thousand phones most have none, and asking for the list would make one.
				.filter(phone -> phone.eIsSet(Literals.PHONE__SIGN_INS) && SignInProgress.open(phone).isPresent())
				.map(phone -> PhonePlace.of(files, phone)).flatMap(Optional::stream).toList();
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		if (events.stream().anyMatch(OpenSignIns::isTold)) {
			listener.phonesChanged(events.stream().flatMap(OpenSignIns::stepped).findFirst()
					.flatMap(phone -> PhonePlace.of(files, phone)));
		}
	}

	private static boolean isTold(ModelEvent event) {
		return !(event instanceof ModelEvent.Changed changed)
				|| changed.features().stream().anyMatch(each -> TOLD.contains(each.object().eClass())
						|| each.feature() == Literals.TENANT__PHONES);
	}

	private static Stream<Phone> stepped(ModelEvent event) {
		return event instanceof ModelEvent.Changed changed ? changed.features().stream()
				.filter(each -> each.feature() == Literals.PHONE_SIGN_IN__STEPS
						|| each.feature() == Literals.PHONE__SIGN_INS)
				.map(each -> phone(each.object())).flatMap(Optional::stream) : Stream.of();
	}

	private static Optional<Phone> phone(EObject object) {
		EObject at = object instanceof Phone ? object : object.eContainer();
		return Optional.ofNullable(at).filter(Phone.class::isInstance).map(Phone.class::cast)
				.filter(phone -> Objects.nonNull(phone.eContainer()));
	}

	@Override
	public void close() {
		files.model().removeListener(this);
	}
}
