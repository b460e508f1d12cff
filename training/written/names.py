"""People of written questions, by the pronoun that stands for them."""

BOYS = tuple(
    "Adam Ahmed Alan Albert Alfie Amir Anton Arlo Arthur Ben Boris Bruno Caleb Carl Cyrus Daniel David Diego Dylan Edgar Eli Emil"
    " Enzo Eric Ethan Felix Finn Frank Fred George Gus Hamza Harry Hasan Henry Hugo Ian Ibrahim Igor Ivan Jack Jacob Jamal James Jan"
    " Jasper Jay Joel John Jonas Jorge Joseph Josh Juan Kai Karim Kenji Kevin Kofi Kurt Kyle Lars Leo Liam Lorenzo Luca Luis Luke"
    " Malik Marco Mark Martin Mateo Matt Max Miguel Milo Mohamed Nate Ned Neil Nico Nils Noah Omar Oscar Otto Owen Pablo Paul Pavel"
    " Pedro Peter Philip Rafael Raj Ravi Ray Rico Robert Roman Ron Ryan Sam Samir Scott Sergio Simon Stefan Steve Sven Tariq Ted Theo"
    " Thomas Tim Toby Tom Tony Uri Victor Vikram Walter Wei Xavier Yusuf Zach".split()
)
GIRLS = tuple(
    "Abby Ada Agnes Aisha Alice Alma Amelia Amina Amy Ana Angela Anika Anna Astrid Bella Beth Bianca Carla Carmen Cara Chloe Clara"
    " Cora Daisy Dana Daria Diana Dora Edith Elena Ella Elsa Emily Emma Erin Esther Eva Eve Fatima Fay Fiona Flora Freya Gina Gloria"
    " Grace Greta Hana Hannah Helen Holly Ida Ines Ingrid Irene Iris Isabel Ivy Jane Jasmin Jenny Jill Joan Judy Julia June Kate"
    " Katya Kim Laila Lara Laura Lea Leila Lena Lily Lina Linda Lisa Lola Lucy Luna Mabel Maria Martha Mary Maya Meera Mei Mia Mila"
    " Mina Miriam Mona Nadia Naomi Nina Noor Nora Olga Olive Paula Petra Pia Polly Priya Rachel Rita Rosa Rose Ruby Ruth Sara Selma"
    " Sofia Sonia Stella Sue Suki Tara Tess Tina Uma Ursula Vera Violet Wanda Yara Yuki Zara Zoe".split()
)
