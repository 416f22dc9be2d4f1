package org.portwright.phones.signin;

import org.portwright.model.ModelRoot;
import org.portwright.model.Tenant;
import org.portwright.model.copies.TenantMirror;
import org.portwright.phones.SignInChoices;
import org.portwright.workspace.files.ReadingAid;

/** Counts the phones of a tenant that are signed in, of which there may be 100,000, while its file is read. */
public final class SignedInCount implements ReadingAid {

	@Override
	public void read(ModelRoot root) {
		if (root instanceof Tenant tenant) {
			TenantMirror.of(tenant).count(SignInChoices.SIGNED_IN);
		}
	}
}
