package org.portwright.phones.ui.internal.pairing;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.copies.TenantMirror;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Where a phone stands. Its file may leave the model and come back, and it is another object then.
 *
 * @param file the tenant's
 * @param id   the phone's
 */
public record PhonePlace(IFile file, String id) {

	/** That of a phone, if it is in a file that is open. */
	public static Optional<PhonePlace> of(EngagementFiles files, Phone phone) {
		return files.model().fileOf(phone).flatMap(files::resource)
				.map(file -> new PhonePlace(file, String.valueOf(phone.getId())));
	}

	/** The phone, if it is there. */
	public Optional<Phone> phone(EngagementFiles files) {
		return files.opened(file).filter(ModelFile::exists).map(ModelFile::root).filter(Tenant.class::isInstance)
				.flatMap(root -> TenantMirror.of((Tenant) root).phone(id));
	}
}
