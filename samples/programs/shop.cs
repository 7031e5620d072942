// The program that the larger profilers and the walking debugger watch: mcs -out:shop.exe shop.cs
// `shop.exe` sells once, `shop.exe 20` twenty times, a tenth of a second each.
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;

// Local variables keep their place, so that a debugger finds them.
[assembly: Debuggable(DebuggableAttribute.DebuggingModes.Default | DebuggableAttribute.DebuggingModes.DisableOptimizations)]

class OutOfStock : Exception
{
    public OutOfStock(string name) : base(name + " is out of stock") { }
}

class Lamp
{
    public readonly string Name;
    public readonly int Watts;
    public readonly Lamp Next;

    public Lamp(string name, int watts, Lamp next)
    {
        Name = name;
        Watts = watts;
        Next = next;
    }
}

static class Shop
{
    static int sold;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Price(int watts)
    {
        return watts * 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Total(Lamp lamp)
    {
        if (lamp == null)
            return 0;
        int rest = Total(lamp.Next);
        return rest + Price(lamp.Watts);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Sell(Lamp lamp)
    {
        if (lamp.Watts > 40)
            throw new OutOfStock(lamp.Name);
        sold++;
    }

    static int Main(string[] arguments)
    {
        int rounds = arguments.Length > 0 ? int.Parse(arguments[0]) : 1;
        Lamp lamps = null;
        for (int i = 1; i <= 3; i++)
            lamps = new Lamp("lamp " + i, 20 * i, lamps);
        for (int i = 0; i < rounds; i++)
        {
            Console.WriteLine("total {0}", Total(lamps));
            for (var lamp = lamps; lamp != null; lamp = lamp.Next)
            {
                try
                {
                    Sell(lamp);
                }
                catch (OutOfStock problem)
                {
                    Console.WriteLine(problem.Message);
                }
            }
            GC.Collect();
            if (rounds > 1)
                Thread.Sleep(100);
        }
        Console.WriteLine("sold {0}", sold);
        GC.KeepAlive(lamps);
        return 42;
    }
}
