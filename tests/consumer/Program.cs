using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Consumer;

// Argument: the version that was packed a moment ago.
Check.Equal(args.Single(), Check.PackageVersionOf(typeof(Bron).Assembly), "version of Vroegsignalering.Core");
Check.Equal(args.Single(), Check.PackageVersionOf(Assembly.Load("Vroegsignalering.Matching")), "version of Vroegsignalering.Matching");

// By hand.
var minimum = GedateerdeWaarde.Vast(100, Bron.DuoPlus).Vanaf(new LocalDate(2022, 12, 8), 120, Bron.Ddas);
Check.Equal(100, minimum.Op(new LocalDate(2022, 12, 7)), "value on the day before");
Check.Equal(120, minimum.Op(new LocalDate(2022, 12, 8)), "value on its first day");

// From the container.
using var services = new ServiceCollection().AddSingleton(minimum).BuildServiceProvider();
Check.Equal(minimum, services.GetRequiredService<GedateerdeWaarde<int>>(), "value from the container");

Console.WriteLine("consumer check passed");
return 0;
