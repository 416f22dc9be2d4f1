package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.guides.GuideStep;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneAccess;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.phones.PhoneFamily;
import org.portwright.phones.ProvisioningAddress;
import org.portwright.phones.ui.internal.list.ListsForMicrosoft;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.porting.written.MacAddress;
import org.portwright.ui.Failures;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;

/** What the application does in a step with what the tenant's file says of its phone. */
record PhoneDeed(IWorkbenchWindow window, Optional<PhonePlace> place) {

	private static final String REGION = Literals.TENANT__PHONE_ACCESS.getName() + '.'
			+ Literals.PHONE_ACCESS__REGION.getName();

	/** That for the phone of a guide; its file may be gone. */
	static PhoneDeed of(IWorkbenchWindow window, Optional<IFile> file, String id) {
		return new PhoneDeed(window, file.map(found -> new PhonePlace(found, id)));
	}

	/** Copies the phone's MAC address; says whether it could. */
	boolean copyMac() {
		Optional<Phone> phone = phone();
		Optional<MacAddress> mac = phone.flatMap(found -> MacAddress.read(Typed.text(found.getMac())));
		if (phone.isPresent() && mac.isEmpty()) {
			tell(NLS.bind(Messages.PhoneDeed_noMac, Labels.of(phone.get())));
		}
		mac.ifPresent(address -> copy(address.device().upperDashed()));
		return mac.isPresent();
	}

	/** Copies the address that sets the phone up; says whether somebody did. */
	boolean copyProvisioningAddress(GuideStep step) {
		Optional<Tenant> tenant = phone().map(Phone::eContainer).filter(Tenant.class::isInstance)
				.map(Tenant.class::cast);
		if (tenant.isEmpty()) {
			return false;
		}
		Optional<String> organisation = Optional.empty();
		if (ProvisioningDialog.BULK.equals(step.value())) {
			organisation = Optional.of(Typed.text(tenant.get().getOrganisationId())).filter(id -> !id.isEmpty());
			if (organisation.isEmpty()) {
				tell(NLS.bind(Messages.PhoneDeed_noOrganisation, Labels.of(tenant.get())));
				return false;
			}
		}
		String region = tenant.map(Tenant::getPhoneAccess).map(PhoneAccess::getRegion).map(Typed::text).orElse(""); //$NON-NLS-1$
		var dialog = new ProvisioningDialog(window.getShell(), region,
				tenant.map(Tenant::getRegion).map(Typed::text).flatMap(ProvisioningAddress::of), organisation,
				phone().flatMap(phone -> PhoneFamily.of(phone.getModel())));
		boolean copied = dialog.open() == Window.OK;
		if (region.isEmpty()) {
			dialog.chosen().ifPresent(this::noteRegion);
		}
		return copied;
	}

	/** What somebody found out once is not asked again: it is the same for all phones of the tenant. */
	private void noteRegion(String region) {
		EngagementFiles files = window.getService(EngagementFiles.class);
		phone().flatMap(files.model()::fileOf).ifPresent(tenant -> WindowOperation
				.perform(new SetFields(files.model(), files.problems().now(), files.recorder(), tenant,
						List.of(new Assignment(REGION, region))).called(NLS.bind(Messages.PhoneDeed_region, region))));
	}

	/**
	 * Opens <em>Lists for Microsoft</em>. Portwright does not see whether the user sends them.
	 *
	 * @return whether the user took a list or the commands, and so has something to send
	 */
	boolean writeLists() {
		EngagementFiles files = window.getService(EngagementFiles.class);
		Optional<ModelFile> tenant = phone().flatMap(files.model()::fileOf);
		return tenant.filter(file -> ListsForMicrosoft.open(window.getShell(), files, file)).isPresent();
	}

	/** Whether the phone is there; tells the user if it is not. */
	boolean isThere() {
		return phone().isPresent();
	}

	/** The phone; tells the user if it is not there. */
	private Optional<Phone> phone() {
		EngagementFiles files = window.getService(EngagementFiles.class);
		Optional<Phone> phone = place.flatMap(at -> at.phone(files));
		if (phone.isEmpty()) {
			tell(Messages.PhoneDeed_notThere);
		}
		return phone;
	}

	private static void tell(String text) {
		Failures.show(Status.info(text));
	}

	private void copy(String text) {
		TextClipboard.copy(window.getShell().getDisplay(), text);
	}
}
