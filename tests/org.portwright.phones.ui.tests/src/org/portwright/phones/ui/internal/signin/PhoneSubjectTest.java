package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.StepAction;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;

@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class PhoneSubjectTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

	private static GuideSubject installed() {
		return GuideSubject.of(Guide.Audience.PHONE).orElseThrow();
	}

	@Test
	void aCodeThatIsNotCopiedIsNotDone() {
		GuideStep step = Guides.named("polycom-vvx-mfa").orElseThrow().steps().stream()
				.filter(each -> each.action() == StepAction.COPY_PAIRING_CODE).findFirst().orElseThrow();
		assertEquals(Optional.of("Type the code…"), installed().link(step));
		Dialogs.answer("Pairing Code of the Phone", "Close");
		assertFalse(installed().perform(step, window, Optional.empty(), ""));
	}

	@Test
	void withoutAPhoneItIsSaidWhatToSelect() {
		String said = assertThrows(CoreException.class, () -> installed().choose(List.of(Blank.tenant())))
				.getMessage();
		assertTrue(said.startsWith("This guide is for a phone. Select the phone"), said);
	}

	@Test
	void aPhoneIsFoundByItsIdInItsTenant() {
		Tenant tenant = Blank.tenant();
		var phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");
		phone.setModel("VVX 600");
		phone.setAccount("reception@contoso.com");
		tenant.getPhones().add(phone);
		assertEquals(Optional.of(phone), installed().find(tenant, "64167f000001"));
		assertEquals(Optional.empty(), installed().find(tenant, "64167f000002"));
		assertEquals(List.of("VVX 600", "reception@contoso.com"), installed().facts(phone));
	}
}
