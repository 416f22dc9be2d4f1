package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.SignInStep;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;

/** The rows of the tree, when something changes that lies below what they show. */
@SuppressWarnings("nls")
class NestedChangeTest {

	private static final String TENANT = "Contoso moves/contoso";
	private static final String PHONES = TENANT + "/Phones (1)";

	private final ShownTree shown;
	private final WorkspaceModel model;
	private final ModelFile file;
	private final Phone phone;

	NestedChangeTest() throws Exception {
		shown = new ShownTree();
		model = shown.engagement.engagementFiles().model();
		file = shown.engagement.open(shown.engagement.tenant("contoso", LongStream.empty()));
		phone = ((Tenant) file.root()).getPhones().getFirst();
		shown.open(TENANT);
		shown.open(PHONES);
	}

	@AfterEach
	void close() throws Exception {
		model.save(file);
		shown.close();
	}

	@Test
	void theProgressOfASignInIsSeenAtEveryStep() throws Exception {
		Guide guide = Guides.named("polycom-vvx-mfa").orElseThrow();
		int steps = guide.steps().size();
		var signIn = (PhoneSignIn) Blank.of(Literals.PHONE_SIGN_IN, "s1");
		signIn.setGuide(guide.id());
		signIn.setMethod(guide.method().orElseThrow());
		perform(AddCommand.create(model.editingDomain(), phone, Literals.PHONE__SIGN_INS, signIn));
		for (int step = 0; step < steps - 1; step++) {
			var done = (SignInStep) Blank.of(Literals.SIGN_IN_STEP, "step" + step);
			done.setKey(guide.steps().get(step).key());
			perform(AddCommand.create(model.editingDomain(), signIn, Literals.PHONE_SIGN_IN__STEPS, done));
			untilPhone("Reception  VVX 411, signing in, steps done: " + (step + 1) + ", 020 7946 0001");
		}
		assertTrue(model.undo(file).isOK());
		untilPhone("Reception  VVX 411, signing in, steps done: " + (steps - 2) + ", 020 7946 0001");
		assertTrue(model.redo(file).isOK());
		perform(SetCommand.create(model.editingDomain(), signIn, Literals.PHONE_SIGN_IN__OUTCOME,
				SignInOutcome.SIGNED_IN));
		untilPhone(TENANT + "/Phones (1 of 1 signed in)", "Reception  VVX 411, Signed in, 020 7946 0001");
	}

	private void untilPhone(String text) {
		untilPhone(PHONES, text);
	}

	private void untilPhone(String section, String text) {
		WindowEvents.until(text, () -> shown.item(section) != null && shown.children(section).equals(List.of(text)));
	}

	@Test
	void aRowIsDrawnAnewForWhateverChangesBelowIt() {
		untilPhone("Reception  VVX 411, 020 7946 0001");
		changeAllBelow(phone, Objects.requireNonNull(shown.item(PHONES)).getItem(0));
		changeAllBelow(file.root(), Objects.requireNonNull(shown.item(TENANT)));
	}

	/** Adds one of everything that an object has and is in no row of its own, and changes each, at any depth. */
	private void changeAllBelow(EObject owner, TreeItem row) {
		for (EReference list : owner.eClass().getEAllContainments()) {
			if (!isShown(list)) {
				EObject part = Blank.of(list.getEReferenceType(), "changed." + list.getName());
				perform(list.isMany() ? AddCommand.create(model.editingDomain(), owner, list, part)
						: SetCommand.create(model.editingDomain(), owner, list, part));
				WindowEvents.handleAll();
				row.setText("as nobody drew it anew");
				change(part);
				WindowEvents.until("the row is drawn anew for " + part, () -> !row.getText().startsWith("as nobody"));
				changeAllBelow(part, row);
			}
		}
	}

	private static boolean isShown(EStructuralFeature list) {
		return List.of(Literals.TENANT__DOMAINS, Literals.TENANT__PHONES, Literals.TENANT__PHONE_NUMBERS)
				.contains(list);
	}

	private void change(EObject part) {
		EAttribute text = part.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
						&& attribute != Literals.IDENTIFIED__ID)
				.findFirst().orElseThrow();
		perform(SetCommand.create(model.editingDomain(), part, text, "changed"));
	}

	private void perform(Command command) {
		model.perform("Change", command);
	}
}
